import { useEffect, useId, useRef } from 'react';
import type { Question } from '../../chapters/course.ts';
import { nameOf } from '../../chapters/place.ts';
import { useNumbers } from '../../i18n/language.tsx';
import { type Answer, unanswered } from '../../store/lecture.ts';
import { useLecture, useLectureStore } from '../../store/useLecture.tsx';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import { ChoicePrediction } from './ChoicePrediction.tsx';
import { Markdown } from './Markdown.tsx';
import { NumberPrediction } from './NumberPrediction.tsx';
import { PlacesPrediction } from './PlacesPrediction.tsx';
import styles from './tasks.module.css';
import { useLectureTexts } from './useLectureTexts.ts';
import { verdictOf } from './verdict.ts';

/** Predict, lock, run, reveal: the question of the present passage. */
export function QuestionBox({ question }: { readonly question: Question }) {
  const id = useId();
  const texts = useLectureTexts();
  const answer = useLecture(({ course, at, answers }) => answers[nameOf(course, at)]) ?? unanswered;
  const heading = useFocusAfterStages(answer.stage);
  return (
    <section className={styles.box} aria-labelledby={id} data-stage={answer.stage}>
      <h3 ref={heading} id={id} tabIndex={-1}>
        {texts.question}
      </h3>
      <Markdown said={question.text} />
      <Prediction question={question} answer={answer} />
      {answer.stage === 'open' && <LockButton question={question} answer={answer} />}
      <div role="status">{answer.stage !== 'open' && <Told question={question} answer={answer} />}</div>
      {answer.stage === 'locked' && <ToEndButton />}
      {answer.stage === 'revealed' && <Markdown said={question.reveal} />}
      {answer.stage !== 'open' && <AgainButton />}
    </section>
  );
}

/** With each stage the button that led to it goes away: who had the focus there has it on the heading. */
function useFocusAfterStages(stage: Answer['stage']) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(stage);
  useEffect(() => {
    if (stage === before.current) return;
    before.current = stage;
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [stage]);
  return heading;
}

interface Props {
  readonly question: Question;
  readonly answer: Answer;
}

function Prediction({ question: { predict }, answer }: Props) {
  switch (predict.kind) {
    case 'number':
      return <NumberPrediction predict={predict} answer={answer} />;
    case 'choice':
      return <ChoicePrediction predict={predict} answer={answer} />;
    case 'places':
      return <PlacesPrediction answer={answer} />;
  }
}

const sayFirst = { number: 'sayFirst', choice: 'chooseFirst', places: 'placeFirst' } as const;

function LockButton({ question: { predict }, answer }: Props) {
  const id = useId();
  const texts = useLectureTexts();
  const lecture = useLectureStore();
  const areFlagsPlaced = useThalweg(
    ({ guesses }) => guesses !== null && guesses.of.length > 0 && guesses.placed.length === guesses.of.length,
  );
  const isComplete = predict.kind === 'places' ? areFlagsPlaced : answer.guess !== null;
  return (
    <>
      <button
        type="button"
        className={styles.main}
        // stays in the way of the Tab key, so that the reason is heard
        aria-disabled={!isComplete}
        aria-describedby={isComplete ? undefined : id}
        onClick={() => isComplete && lecture.getState().lock()}
      >
        {texts.lock}
      </button>
      {!isComplete && (
        <p id={id} className={controls.hint}>
          {texts[sayFirst[predict.kind]]}
        </p>
      )}
    </>
  );
}

/** How the question stands, in one sentence. */
function Told({ question: { predict }, answer }: Props) {
  const texts = useLectureTexts();
  const isAway = useLecture((state) => state.isAway);
  const verdict = useVerdict(predict, answer);
  const running = isAway ? texts.away : texts.running;
  return <p className={styles.told}>{answer.stage === 'revealed' ? verdict : running}</p>;
}

function ToEndButton() {
  const texts = useLectureTexts();
  const isAway = useLecture((state) => state.isAway);
  const store = useThalwegStore();
  if (isAway) return null;
  return (
    <button
      type="button"
      className={controls.wideButton}
      onClick={() => store.getState().seek(Number.POSITIVE_INFINITY)}
    >
      {texts.toEnd}
    </button>
  );
}

/** Kindly: who was wrong has something to find out. */
function useVerdict(predict: Question['predict'], answer: Answer): string {
  const texts = useLectureTexts();
  const { count } = useNumbers();
  const verdict = verdictOf(predict, answer);
  if (verdict === null) return texts.notFound;
  if (predict.kind !== 'places') return texts.verdicts[verdict];
  const all = predict.starts.length;
  return texts.flagVerdicts[verdict](count(Math.round((answer.truth ?? 0) * all)), count(all));
}

function AgainButton() {
  const texts = useLectureTexts();
  const lecture = useLectureStore();
  return (
    <button type="button" className={controls.wideButton} onClick={() => lecture.getState().retry()}>
      {texts.again}
    </button>
  );
}
