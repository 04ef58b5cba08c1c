import { useRef } from 'react';
import { useTextsOf } from '../../i18n/language.tsx';
import { useSaid } from '../../panels/lecture/useSaid.ts';
import { useLecture, useLectureStore } from '../../store/useLecture.tsx';
import styles from './PresenterBar.module.css';
import { catalogue } from './presentTexts.ts';
import { useWay } from './useWay.ts';

/** Goes to any chapter. */
export function ChapterSelect() {
  const { chapter: name } = useTextsOf(catalogue);
  const said = useSaid();
  const lecture = useLectureStore();
  const chapters = useLecture(({ course }) => course.chapters);
  const { here } = useWay();
  const isByHand = useRef(false);

  return (
    <select
      className={styles.chapters}
      aria-label={name}
      title={name}
      value={here.chapter}
      onPointerDown={() => {
        isByHand.current = true;
      }}
      onKeyDown={() => {
        isByHand.current = false;
      }}
      onChange={({ target }) => {
        lecture.getState().go({ chapter: Number(target.value), passage: 0 });
        // a list takes letters and figures for itself; with the keyboard somebody may still be on the way through it
        if (isByHand.current) target.blur();
      }}
    >
      {chapters.map(({ id, title }, chapter) => (
        <option key={id} value={chapter}>
          {chapter + 1} {said(title)}
        </option>
      ))}
    </select>
  );
}
