import { useMemo, useState } from 'react';
import { useNumbers, useTexts, useTextsOf } from '../../i18n/language.tsx';
import { sweepDe } from '../../i18n/sweep.de.ts';
import { sweepEn } from '../../i18n/sweep.en.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { startsOf } from '../../scenario/startsOf.ts';
import { holdsFor, type Sweep, triersOf, valuesAt, withValues } from '../../scenario/sweep.ts';
import { bestCellOf, type SweepPicture } from '../../store/sweeping.ts';
import { useSweeping } from '../../store/useSweeping.ts';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import { RivalMark } from '../race/RivalMark.tsx';
import styles from './Sweep.module.css';
import { SweepGrid, valuesText } from './SweepGrid.tsx';
import { SweepKey } from './SweepKey.tsx';
import { cellSentence, howOf } from './sweepCell.ts';
import { tunedSentence } from './tunedSentence.ts';
import { useFieldName } from './useFieldName.ts';

/** What the sweeps have found up to now: one large picture, or a small one of every optimizer that is tuned. */
export function SweepFound() {
  const texts = useTextsOf({ en: sweepEn, de: sweepDe });
  const { of, pictures, isTuning, isOvertaken, tuned, tunedIn } = useSweeping();
  const isNews = useThalweg(({ scenario }) => scenario === tunedIn);
  const scenario = useThalweg((state) => state.scenario);
  const numbers = useNumbers();
  if (of === null) return null;
  const isOutdated = pictures.some(({ sweep }) => !holdsFor(sweep, of, scenario));
  const overtaken = isTuning ? texts.tuningOvertaken : texts.sweepOvertaken;
  const said = tuned === null || !isNews ? '' : tunedSentence(tuned, pictures.length, texts, numbers);
  return (
    <>
      {isOutdated && <p className={styles.outdated}>{texts.outdated}</p>}
      {isTuning ? (
        <ul className={styles.tuned}>
          {pictures.map((picture) => (
            <TunedPicture key={picture.sweep.rival} picture={picture} of={of} isOutdated={isOutdated} />
          ))}
        </ul>
      ) : (
        <OnePicture picture={pictures[0]} of={of} isOutdated={isOutdated} />
      )}
      <p className={isOvertaken ? styles.outdated : styles.said} role="status">
        {isOvertaken ? overtaken : said}
      </p>
      <JudgedOn of={of} />
    </>
  );
}

interface PictureProps {
  readonly picture: SweepPicture;
  /** The scenario it was made for. */
  readonly of: Scenario;
  /** Whether the present one is another. */
  readonly isOutdated: boolean;
}

function OnePicture({ picture, of, isOutdated }: PictureProps) {
  const texts = useTextsOf({ en: sweepEn, de: sweepDe });
  const { optimizer } = useTexts().panels;
  const numbers = useNumbers();
  const nameOf = useFieldName();
  const store = useThalwegStore();
  const scenario = useThalweg((state) => state.scenario);
  const { isRunning, isOvertaken } = useSweeping();
  const [looked, setLooked] = useState<number | null>(null);
  const { sweep, cells } = picture;
  const best = bestCellOf(picture);
  const written = (index: number) => valuesText(sweep, index, nameOf, numbers.number);

  const sentenceOf = (index: number) => cellSentence(cells[index], sweep.cost, texts, numbers);

  function take(index: number): void {
    // what was judged with other settings is worth nothing with these
    store.getState().change((now) => (holdsFor(sweep, of, now) ? withValues(now, sweep, valuesAt(sweep, index)) : now));
  }

  const lookedText = looked === null ? null : `${written(looked)}: ${sentenceOf(looked)}.`;
  const takeText = isOutdated ? '' : texts.take;
  const isWhole = cells.every((cell) => cell !== undefined);
  const bestText =
    best !== null
      ? (isWhole ? texts.bestIs : texts.bestSoFar)(written(best.index), howOf(best, sweep.cost, texts, numbers))
      : isWhole
        ? texts.noBest
        : '';
  const done = cells.filter((cell) => cell !== undefined).length;
  const ended = isWhole ? texts.finished : texts.cancelled(numbers.count(done), numbers.count(cells.length));
  const isCancelled = !isRunning && !isOvertaken && !isWhole;
  return (
    <>
      {isCancelled && <p className={styles.told}>{ended}</p>}
      <p className={styles.told}>{lookedText === null ? bestText : `${lookedText} ${takeText}`}</p>
      <SweepGrid
        picture={picture}
        name={texts.grid(optimizer.names[of.optimizers[sweep.rival].id])}
        present={presentOf(scenario, sweep)}
        best={best}
        isOutdated={isOutdated}
        nameOf={nameOf}
        onLook={setLooked}
        onTake={take}
      />
      <SweepKey {...picture} />
      <p className={styles.onlyHeard} role="status">
        {isRunning || isOvertaken ? '' : `${ended} ${bestText}`}
      </p>
    </>
  );
}

function TunedPicture({ picture, of, isOutdated }: PictureProps) {
  const texts = useTextsOf({ en: sweepEn, de: sweepDe });
  const { optimizer } = useTexts().panels;
  const numbers = useNumbers();
  const nameOf = useFieldName();
  const scenario = useThalweg((state) => state.scenario);
  const { rival, cost } = picture.sweep;
  const { id, learningRate } = of.optimizers[rival];
  const best = bestCellOf(picture);
  const isDone = picture.cells.every((cell) => cell !== undefined);
  return (
    <li>
      <h3 className={styles.name}>
        <RivalMark rival={rival} />
        {optimizer.names[id]}
        {isDone && best !== null && <b>{texts.fromTo(numbers.number(learningRate), numbers.number(best.values[0]))}</b>}
      </h3>
      <SweepGrid
        picture={picture}
        name={texts.grid(optimizer.names[id])}
        present={presentOf(scenario, picture.sweep)}
        best={best}
        isOutdated={isOutdated}
        nameOf={nameOf}
      />
      <p className={styles.note}>{best !== null ? howOf(best, cost, texts, numbers) : isDone ? texts.noBest : ''}</p>
    </li>
  );
}

/** By what it was judged, on how many starts. */
function JudgedOn({ of }: { readonly of: Scenario }) {
  const texts = useTextsOf({ en: sweepEn, de: sweepDe });
  const numbers = useNumbers();
  const { pictures } = useSweeping();
  const [{ cost }] = pictures.map(({ sweep }) => sweep);
  const starts = useMemo(() => startsOf(of), [of]);
  const all = starts.id.length;
  const tried = triersOf(starts);
  const hasChanges = pictures.some(({ sweep }) => of.optimizers[sweep.rival].rateChanges !== undefined);
  const on =
    tried < all
      ? texts.judgedOnSome(numbers.count(tried), numbers.count(all))
      : all === 1
        ? texts.judgedOnOne
        : texts.judgedOn(numbers.count(all));
  return (
    <p className={styles.note}>
      {on} {texts.criterion[cost]} {hasChanges && texts.withoutChanges}
    </p>
  );
}

/** The values that the rival has now; NaN where it has none. */
function presentOf(scenario: Scenario, { rival, axes }: Sweep): readonly number[] {
  const fields = new Map(Object.entries(scenario.optimizers[rival] ?? {}));
  return axes.map((axis) => Number(fields.get(axis?.field ?? '')));
}
