import { Presentation, TableOfContents, X } from 'lucide-react';
import type { Ref } from 'react';
import { chapterAt } from '../../chapters/place.ts';
import { useNumbers } from '../../i18n/language.tsx';
import { useLecture } from '../../store/useLecture.tsx';
import toolbar from '../toolbar.module.css';
import styles from './LectureView.module.css';
import { useLectureTexts } from './useLectureTexts.ts';
import { useSaid } from './useSaid.ts';

interface Props {
  /** The button that opens the contents. */
  readonly toggle: Ref<HTMLButtonElement>;
  readonly hasContents: boolean;
  readonly onToggleContents: () => void;
  readonly onPresent: () => void;
  readonly onClose: () => void;
}

/** Which chapter this is, and the ways out of it. */
export function Head({ toggle, hasContents, onToggleContents, onPresent, onClose }: Props) {
  const texts = useLectureTexts();
  const title = useChapterTitle();
  const contents = hasContents ? texts.backToText : texts.contents;
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{title}</h2>
      <button
        ref={toggle}
        type="button"
        className={toolbar.button}
        aria-label={contents}
        title={contents}
        aria-expanded={hasContents}
        onClick={onToggleContents}
      >
        <TableOfContents aria-hidden="true" />
      </button>
      <button
        type="button"
        className={toolbar.button}
        aria-label={texts.present}
        title={texts.present}
        onClick={onPresent}
      >
        <Presentation aria-hidden="true" />
      </button>
      <button type="button" className={toolbar.button} aria-label={texts.close} title={texts.close} onClick={onClose}>
        <X aria-hidden="true" />
      </button>
    </header>
  );
}

/** "3. Two variables". */
function useChapterTitle(): string {
  const { count } = useNumbers();
  const said = useSaid();
  const number = useLecture(({ at }) => at.chapter + 1);
  const title = useLecture(({ course, at }) => chapterAt(course, at).title);
  return `${count(number)}. ${said(title)}`;
}
