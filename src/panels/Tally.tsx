import { type CSSProperties, useMemo } from 'react';
import type { Minimum } from '../core/surface.ts';
import { placesOfAll, tally } from '../core/tally.ts';
import { useNumbers, useTexts } from '../i18n/language.tsx';
import { hikerRed } from '../look/hikerColors.ts';
import { markOf } from '../look/valleyMarks.ts';
import { useCalmStep } from '../store/useCalmStep.ts';
import { useThalweg } from '../store/useThalweg.tsx';
import { FlagControl } from './FlagControl.tsx';
import { type Field, viewField } from './field.ts';
import { levelHeight } from './levelHeight.ts';
import { Section } from './Section.tsx';
import styles from './Tally.module.css';
import { usePlaceText } from './usePlaceText.ts';

/** More minima than this are counted together. */
const mostRows = 7;

const minimaField = viewField('minima');
const colors = viewField('colors');
const colorField: Field<boolean> = {
  read: (scenario) => colors.read(scenario) === 'minimum',
  write: (scenario, isOn) => colors.write(scenario, isOn ? 'minimum' : 'red'),
};

/** Where the hikers are, unless there are none because a network is trained instead. */
export function Tally() {
  const isTrainingOnly = useThalweg(({ scenario, run }) => 'network' in scenario.surface && run.hikers === 0);
  return isTrainingOnly ? null : <HikersAtMinima />;
}

/** How many hikers are at which minimum, and where the others are, at the step shown. */
function HikersAtMinima() {
  const texts = useTexts().panels.tally;
  const numbers = useNumbers();
  const run = useThalweg((state) => state.run);
  const minima = useThalweg((state) => state.minima);
  const surface = useThalweg((state) => state.surface);
  const heights = useThalweg((state) => state.heights);
  const isColored = useThalweg(({ scenario }) => colorField.read(scenario));
  const isResting = useThalweg((state) => !state.isPlaying);
  const step = useCalmStep();
  const room = useMemo(() => placesOfAll(run.hikers), [run]);
  const ground = useThalweg((state) => state.ground);
  const counts = tally(run, step, minima, surface.domain, room, ground);

  const fullest = useMemo(() => rowsOf(minima), [minima]);
  const rows = fullest ?? fullestOf(counts.valleys);
  const inValleys = counts.valleys.reduce((sum, count) => sum + count, 0);
  const inRows = rows.reduce((sum, valley) => sum + counts.valleys[valley], 0);
  const told = texts.told(numbers.count(step), numbers.count(inValleys), numbers.count(run.hikers));

  return (
    <Section title={texts.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.valley}</th>
            <th scope="col">{texts.height}</th>
            <th scope="col">{texts.hikers}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((valley) => (
            <tr key={valley}>
              <th scope="row">
                <span className={styles.place}>
                  <Mark valley={valley} isColored={isColored} />
                  <Place minimum={minima[valley]} />
                </span>
                {minima[valley].global && <span className={styles.global}>{texts.global}</span>}
              </th>
              <td>{numbers.number(levelHeight(minima[valley].value, heights))}</td>
              <Count count={counts.valleys[valley]} of={run.hikers} />
            </tr>
          ))}
          {minima.length > rows.length && (
            <Row
              name={texts.others(numbers.count(minima.length - rows.length))}
              count={inValleys - inRows}
              of={run.hikers}
            />
          )}
          <Row name={texts.onTheWay} count={counts.onTheWay} of={run.hikers} />
          <Row name={texts.offTheMap} count={counts.offTheMap} of={run.hikers} isQuietAtZero />
          <Row name={texts.diverged} count={counts.diverged} of={run.hikers} isQuietAtZero />
        </tbody>
      </table>
      <p className={styles.told} aria-live="polite">
        {isResting ? told : ''}
      </p>
      <FlagControl field={colorField} label={texts.color} />
      <FlagControl field={minimaField} label={texts.mark} />
    </Section>
  );
}

/** All minima where there are few, in their own order; null where only the fullest can be shown. */
function rowsOf(minima: readonly Minimum[]): number[] | null {
  return minima.length <= mostRows + 1 ? [...minima.keys()] : null;
}

function fullestOf(valleys: Int32Array): number[] {
  const byCount = [...valleys.keys()].sort((a, b) => valleys[b] - valleys[a] || a - b);
  return byCount.slice(0, mostRows);
}

function Mark({ valley, isColored }: { readonly valley: number; readonly isColored: boolean }) {
  const { path, color } = markOf(valley);
  return (
    <svg className={styles.mark} viewBox="-1.7 -1.7 3.4 3.4" aria-hidden="true">
      <path d={path} fill={isColored ? color : hikerRed} />
    </svg>
  );
}

function Place({ minimum: { x, y, along } }: { readonly minimum: Minimum }) {
  const texts = useTexts().panels.tally;
  const numbers = useNumbers();
  const placeText = usePlaceText(3);
  if (along === 'x') return texts.asLine('y', numbers.number(y));
  if (along === 'y') return texts.asLine('x', numbers.number(x));
  return placeText(x, y);
}

interface RowProps {
  readonly name: string;
  readonly count: number;
  readonly of: number;
  /** Paler while nobody is there; the row stays, so that nothing jumps. */
  readonly isQuietAtZero?: boolean;
}

function Row({ name, count, of, isQuietAtZero = false }: RowProps) {
  return (
    <tr className={isQuietAtZero && count === 0 ? styles.quiet : undefined}>
      <th scope="row" colSpan={2}>
        {name}
      </th>
      <Count count={count} of={of} />
    </tr>
  );
}

function Count({ count, of }: { readonly count: number; readonly of: number }) {
  const numbers = useNumbers();
  return (
    <td className={styles.count} style={{ '--share': of === 0 ? 0 : count / of } as CSSProperties}>
      {numbers.count(count)}
    </td>
  );
}
