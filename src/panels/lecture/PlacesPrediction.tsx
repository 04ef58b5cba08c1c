import { widthOf } from '../../core/surface.ts';
import { useNumbers } from '../../i18n/language.tsx';
import { isFlagRight } from '../../store/flagRight.ts';
import type { Answer } from '../../store/lecture.ts';
import type { Guesses } from '../../store/store.ts';
import { useLecture } from '../../store/useLecture.tsx';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import { GuessField } from './GuessField.tsx';
import styles from './tasks.module.css';
import { useLectureTexts } from './useLectureTexts.ts';

/** Flags in the landscape, or their places typed; then which of them stand right. */
export function PlacesPrediction({ answer }: { readonly answer: Answer }) {
  const texts = useLectureTexts();
  const guesses = useThalweg((state) => state.guesses);
  const isAway = useLecture((state) => state.isAway);
  if (guesses === null) return null;
  const isRevealed = answer.stage === 'revealed';
  // other hikers have other ends
  if (isRevealed && isAway) return null;
  return (
    <>
      {answer.stage === 'open' && <p className={controls.hint}>{texts.flagsHint}</p>}
      <ul className={styles.flags}>
        {guesses.of.map((start) => (
          <li key={start}>{isRevealed ? <Judged start={start} /> : <FlagRow start={start} />}</li>
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  /** By its id. */
  readonly start: number;
}

function FlagRow({ start }: RowProps) {
  const texts = useLectureTexts();
  const store = useThalwegStore();
  const number = useNumberOf(start);
  const guesses = useThalweg((state) => state.guesses);
  const { x, y } = useThalweg(({ surface }) => surface.domain);
  const flag = flagOf(guesses, start);
  const starts = useThalweg((state) => state.starts);
  const index = starts.id.indexOf(start);
  const isDisabled = guesses?.areLocked !== false;

  // where only one number has been typed, the other is that of the start
  function place(atX: number, atY: number): void {
    store.getState().guess(start, atX, atY);
  }

  return (
    <>
      <p className={styles.flag}>
        <strong>{texts.flag(number)}</strong> <span>{flag === null ? texts.flagMissing : texts.flagPlaced}</span>
      </p>
      <div className={styles.place}>
        <GuessField
          label={texts.flagX(number)}
          value={flag && rounded(flag.x, widthOf(x))}
          allowed={{ min: x[0], max: x[1], whole: false }}
          onChange={(value) => place(value, flag?.y ?? starts.y[index])}
          isDisabled={isDisabled}
        />
        <GuessField
          label={texts.flagY(number)}
          value={flag && rounded(flag.y, widthOf(y))}
          allowed={{ min: y[0], max: y[1], whole: false }}
          onChange={(value) => place(flag?.x ?? starts.x[index], value)}
          isDisabled={isDisabled}
        />
      </div>
    </>
  );
}

function Judged({ start }: RowProps) {
  const texts = useLectureTexts();
  const number = useNumberOf(start);
  const isRight = useThalweg((state) => {
    const flag = flagOf(state.guesses, start);
    return flag !== null && isFlagRight(state, flag);
  });
  return <p className={styles.flag}>{isRight ? texts.flagRight(number) : texts.flagWrong(number)}</p>;
}

/** As starts are counted everywhere, from 1. */
function useNumberOf(start: number): string {
  const { count } = useNumbers();
  return count(useThalweg(({ starts }) => starts.id.indexOf(start)) + 1);
}

function flagOf(guesses: Guesses | null, start: number): Guesses['placed'][number] | null {
  return guesses?.placed.find((flag) => flag.start === start) ?? null;
}

/** A finger does not place more finely than a thousandth of the map. */
function rounded(value: number, width: number): number {
  const grain = 10 ** Math.floor(Math.log10(width / 1000));
  return Math.round(value / grain) * grain;
}
