import { useId } from 'react';
import type { Prediction } from '../../chapters/course.ts';
import type { Answer } from '../../store/lecture.ts';
import { useLectureStore } from '../../store/useLecture.tsx';
import controls from '../controls.module.css';
import { MarkdownLine } from './Markdown.tsx';
import styles from './tasks.module.css';
import { useLectureTexts } from './useLectureTexts.ts';
import { nearestOption } from './verdict.ts';

interface Props {
  readonly predict: Extract<Prediction, { kind: 'choice' }>;
  readonly answer: Answer;
}

/** One of some answers; then the chosen one and the right one are marked. */
export function ChoicePrediction({ predict: { options }, answer: { guess, stage, truth } }: Props) {
  const texts = useLectureTexts();
  const name = useId();
  const lecture = useLectureStore();
  const right = stage === 'revealed' && truth !== null ? nearestOption(options, truth) : null;
  return (
    <fieldset className={styles.choices}>
      <legend className={controls.onlyHeard}>{texts.answers}</legend>
      {options.map((option, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option is known by its place
        <label key={k} className={styles.option} data-is-right={k === right}>
          <input
            type="radio"
            name={name}
            checked={k === guess}
            disabled={stage !== 'open'}
            onChange={() => lecture.getState().guess(k)}
          />
          <MarkdownLine said={option.text} />
          {stage === 'revealed' && k === guess && <strong className={styles.label}>{texts.isYours}</strong>}
          {k === right && <strong className={styles.label}>{texts.isTrue}</strong>}
        </label>
      ))}
    </fieldset>
  );
}
