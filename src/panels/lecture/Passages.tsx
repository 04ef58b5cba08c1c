import { type MouseEvent, useRef } from 'react';
import { chapterAt } from '../../chapters/place.ts';
import { useLecture, useLectureStore } from '../../store/useLecture.tsx';
import styles from './LectureView.module.css';
import { PassageView } from './PassageView.tsx';
import { useLectureTexts } from './useLectureTexts.ts';
import { useReadingLine } from './useReadingLine.ts';

/** The text of the present chapter. The passage at the reading line is the present one. */
export function Passages({ drawSeed }: { readonly drawSeed: () => number }) {
  const texts = useLectureTexts();
  const lecture = useLectureStore();
  const at = useLecture((state) => state.at);
  const { id, passages } = useLecture(({ course }) => chapterAt(course, at));
  const scroller = useRef<HTMLElement>(null);
  const go = (passage: number) => lecture.getState().go({ chapter: at.chapter, passage });
  useReadingLine(scroller, at, go);

  function onClick(event: MouseEvent, passage: number): void {
    // a text may be selected, and what stands in it has deeds of its own
    if (!isForItself(event.target) && getSelection()?.isCollapsed !== false) go(passage);
  }

  return (
    <section
      ref={scroller}
      className={styles.passages}
      aria-label={texts.passages}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard needs a way to do that
      tabIndex={0}
    >
      {passages.map((passage, k) => (
        <PassageView
          key={`${id}/${passage.id}`}
          place={{ chapter: at.chapter, passage: k }}
          isCurrent={k === at.passage}
          onClick={(event) => onClick(event, k)}
          drawSeed={drawSeed}
        />
      ))}
      <div className={styles.beyond} />
    </section>
  );
}

function isForItself(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, select, textarea, label, summary') !== null;
}
