import { useEffect, useMemo, useRef } from 'react';
import { chapterAt, nameOf, type Place, passageAt } from '../../chapters/place.ts';
import { sceneOf } from '../../chapters/sceneOf.ts';
import { useTextsOf } from '../../i18n/language.tsx';
import controls from '../../panels/controls.module.css';
import { Checklist } from '../../panels/lecture/Checklist.tsx';
import { Controls } from '../../panels/lecture/Controls.tsx';
import { HandsOnBox } from '../../panels/lecture/HandsOnBox.tsx';
import { Markdown } from '../../panels/lecture/Markdown.tsx';
import { QuestionBox } from '../../panels/lecture/QuestionBox.tsx';
import { useSaid } from '../../panels/lecture/useSaid.ts';
import { useLecture } from '../../store/useLecture.tsx';
import { drawSeed } from '../browser.ts';
import { numberOf } from './chapterNumber.ts';
import { catalogue } from './presentTexts.ts';
import styles from './ThoughtShown.module.css';
import { useFitting } from './useFitting.ts';

/** What the audience reads: one passage, as large as the room allows. Stands in the grid area `thought`. */
export function ThoughtShown() {
  const texts = useTextsOf(catalogue);
  const said = useSaid();
  const course = useLecture((lecture) => lecture.course);
  const at = useLecture((lecture) => lecture.at);
  const heading = useRef<HTMLHeadingElement>(null);
  const name = nameOf(course, at);
  const title = said(chapterAt(course, at).title);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what had the focus may have gone with the last thought
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [name]);

  return (
    <section className={styles.thought} aria-label={texts.thought}>
      <h1 className={controls.onlyHeard}>{said(course.title)}</h1>
      <h2 ref={heading} className={styles.heading} tabIndex={-1}>
        <span className={styles.number}>{at.chapter + 1}</span> {title}
      </h2>
      <p role="status" className={controls.onlyHeard}>
        {numberOf(at)} {title}
      </p>
      <Fitted key={name} place={at} />
    </section>
  );
}

/** All that belongs to a passage, in as large a type as lets it be seen. */
function Fitted({ place }: { readonly place: Place }) {
  const course = useLecture((lecture) => lecture.course);
  const box = useRef<HTMLDivElement>(null);
  useFitting(box);
  const { text, hands, question, hasChecklist = false } = passageAt(course, place);
  const settings = useMemo(() => sceneOf(course, place)?.show.controls ?? [], [course, place]);
  return (
    <div ref={box} className={styles.box}>
      <div className={styles.content}>
        <Markdown said={text} />
        {hands !== undefined && <HandsOnBox hands={hands} />}
        {question !== undefined && <QuestionBox question={question} />}
        {hasChecklist && <Checklist />}
        {/* for the lecturer's hand; what the audience is to read comes before it */}
        {settings.length > 0 && <Controls controls={settings} drawSeed={drawSeed} />}
      </div>
    </div>
  );
}
