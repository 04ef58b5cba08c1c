import { useMemo } from 'react';
import type { Prediction } from '../../chapters/course.ts';
import { useNumbers } from '../../i18n/language.tsx';
import type { Answer } from '../../store/lecture.ts';
import { useLectureStore } from '../../store/useLecture.tsx';
import { Slider } from '../Slider.tsx';
import { sliderStops } from '../sliderStops.ts';
import { GuessField } from './GuessField.tsx';
import { Scale } from './Scale.tsx';
import styles from './tasks.module.css';
import { useLectureTexts } from './useLectureTexts.ts';

interface Props {
  readonly predict: Extract<Prediction, { kind: 'number' }>;
  readonly answer: Answer;
}

/** A number, moved to on its scale or typed; then beside what was found. */
export function NumberPrediction({ predict, answer: { guess, stage, truth } }: Props) {
  const texts = useLectureTexts();
  const numbers = useNumbers();
  const lecture = useLectureStore();
  const { min, max, step = (max - min) / 100, isLogarithmic = false } = predict;
  const stops = useMemo(
    () => sliderStops(isLogarithmic ? { scale: 'logarithmic', min, max } : { scale: 'linear', min, max, step }),
    [min, max, step, isLogarithmic],
  );
  const say = (value: number) => lecture.getState().guess(value);
  if (stage === 'revealed' && guess !== null) return <Scale predict={predict} guess={guess} truth={truth} />;
  const isLocked = stage !== 'open';
  return (
    <div className={styles.prediction}>
      <GuessField
        label={texts.guess}
        value={guess}
        allowed={{ min, max, whole: false }}
        onChange={say}
        isDisabled={isLocked}
      />
      <div className={styles.slider} data-is-said={guess !== null}>
        <Slider
          label={texts.guess}
          stops={stops}
          value={guess ?? stops[stops.length >> 1]}
          valueText={guess === null ? texts.notSaid : numbers.number(guess)}
          onMove={say}
          onSettle={() => {}}
          isDisabled={isLocked}
        />
      </div>
      <div className={styles.ends} aria-hidden="true">
        <span>{numbers.number(min)}</span>
        <span>{numbers.number(max)}</span>
      </div>
    </div>
  );
}
