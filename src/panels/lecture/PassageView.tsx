import { type MouseEvent, useMemo } from 'react';
import { nameOf, type Place, passageAt } from '../../chapters/place.ts';
import { sceneOf } from '../../chapters/sceneOf.ts';
import { useNumbers } from '../../i18n/language.tsx';
import { useLecture } from '../../store/useLecture.tsx';
import { Checklist } from './Checklist.tsx';
import { Controls } from './Controls.tsx';
import { HandsOnBox } from './HandsOnBox.tsx';
import styles from './LectureView.module.css';
import { Markdown } from './Markdown.tsx';
import { QuestionBox } from './QuestionBox.tsx';
import { useLectureTexts } from './useLectureTexts.ts';

interface Props {
  readonly place: Place;
  readonly isCurrent: boolean;
  readonly onClick: (event: MouseEvent) => void;
  readonly drawSeed: () => number;
}

/** One thought; below the present one stands what there is to do. */
export function PassageView({ place, isCurrent, onClick, drawSeed }: Props) {
  const texts = useLectureTexts();
  const { count } = useNumbers();
  const course = useLecture((state) => state.course);
  const passage = passageAt(course, place);
  const all = course.chapters[place.chapter].passages.length;
  const controls = useMemo(() => sceneOf(course, place)?.show.controls ?? [], [course, place]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Next and Back
    <article
      className={styles.passage}
      data-passage={place.passage}
      aria-label={texts.passage(count(place.passage + 1), count(all))}
      aria-current={isCurrent ? 'step' : undefined}
      onClick={onClick}
    >
      <Markdown said={passage.text} />
      {isCurrent && controls.length > 0 && <Controls controls={controls} drawSeed={drawSeed} />}
      {isCurrent && passage.hands !== undefined && <HandsOnBox hands={passage.hands} />}
      {isCurrent && passage.question !== undefined && (
        <QuestionBox key={nameOf(course, place)} question={passage.question} />
      )}
      {isCurrent && passage.hasChecklist === true && <Checklist />}
      {!isCurrent && <TasksAhead place={place} />}
    </article>
  );
}

/** What waits at a passage that is not the present one. */
function TasksAhead({ place }: { readonly place: Place }) {
  const texts = useLectureTexts();
  const course = useLecture((state) => state.course);
  const isDone = useLecture(({ progress }) => progress.done.includes(nameOf(course, place)));
  const { hands, question } = passageAt(course, place);
  if (hands === undefined && question === undefined) return null;
  return (
    <p className={styles.ahead}>
      {hands !== undefined && `${texts.taskHere} `}
      {question !== undefined && `${texts.questionHere} `}
      {isDone && `✓ ${texts.done}`}
    </p>
  );
}
