import { ArrowLeft, ArrowRight, Undo2 } from 'lucide-react';
import { chapterAt, placeAfter, placeBefore } from '../../chapters/place.ts';
import { useNumbers } from '../../i18n/language.tsx';
import { useLecture, useLectureStore } from '../../store/useLecture.tsx';
import controls from '../controls.module.css';
import styles from './LectureView.module.css';
import { useLectureTexts } from './useLectureTexts.ts';
import { useSaid } from './useSaid.ts';

/** The way on and back, and back to what the text speaks of. */
export function Foot() {
  const texts = useLectureTexts();
  const lecture = useLectureStore();
  const at = useLecture((state) => state.at);
  const course = useLecture((state) => state.course);
  const next = useNextName();
  return (
    <nav className={styles.foot} aria-label={texts.way}>
      <Trouble />
      <div className={styles.way}>
        <button
          type="button"
          className={controls.wideButton}
          disabled={placeBefore(course, at) === null}
          onClick={() => lecture.getState().back()}
        >
          <ArrowLeft aria-hidden="true" />
          {texts.back}
        </button>
        <Position />
        <button
          type="button"
          className={`${controls.wideButton} ${styles.next}`}
          disabled={placeAfter(course, at) === null}
          onClick={() => lecture.getState().next()}
        >
          <span>{next}</span>
          <ArrowRight aria-hidden="true" />
        </button>
      </div>
    </nav>
  );
}

/** Why the landscape is not that of the text, and the way back to it. */
function Trouble() {
  const texts = useLectureTexts();
  const lecture = useLectureStore();
  const isAway = useLecture((state) => state.isAway);
  const problem = useLecture((state) => state.problem);
  const comeBack = () => lecture.getState().comeBack();
  return (
    <>
      <p className={controls.problem} role="status" hidden={problem === null}>
        {problem !== null && texts.notBrought}
      </p>
      {problem !== null && (
        <button type="button" className={controls.wideButton} onClick={comeBack}>
          {texts.tryAgain}
        </button>
      )}
      {isAway && (
        <button type="button" className={`${controls.wideButton} ${styles.comeBack}`} onClick={comeBack}>
          <Undo2 aria-hidden="true" />
          {texts.comeBack}
        </button>
      )}
    </>
  );
}

/** "2 of 5"; in the ear with the chapter's title. */
function Position() {
  const texts = useLectureTexts();
  const { count } = useNumbers();
  const said = useSaid();
  const at = useLecture((state) => state.at);
  const { title, passages } = useLecture(({ course }) => chapterAt(course, at));
  const [number, all] = [count(at.passage + 1), count(passages.length)];
  return (
    <p className={styles.position}>
      <span aria-hidden="true">{texts.position(number, all)}</span>
      <span className={controls.onlyHeard} role="status">
        {texts.told(texts.chapter(count(at.chapter + 1), said(title)), number, all)}
      </span>
    </p>
  );
}

/** A chapter's end names what comes next. */
function useNextName(): string {
  const texts = useLectureTexts();
  const said = useSaid();
  const at = useLecture((state) => state.at);
  const course = useLecture((state) => state.course);
  const after = placeAfter(course, at);
  if (after === null) return texts.end;
  return after.chapter === at.chapter ? texts.next : texts.nextChapter(said(chapterAt(course, after).title));
}
