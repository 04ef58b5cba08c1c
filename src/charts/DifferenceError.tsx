import { useMemo } from 'react';
import { differenceError } from '../core/differenceError.ts';
import { useNumbers } from '../i18n/language.tsx';
import { multiples } from '../look/roundStep.ts';
import { useThalweg } from '../store/useThalweg.tsx';
import styles from './DifferenceError.module.css';
import { type ErrorPlot, errorPlot, plotSize } from './errorPlot.ts';
import { powerOfTen } from './powerOfTen.ts';
import { useChartTexts } from './useChartTexts.ts';

const everyDecadesOfH = 4;
const mostTicks = 4;

/** How wrong the gradient by central and by forward differences is at the selected hiker's start, for every h: a V for each. */
export function DifferenceError() {
  const texts = useChartTexts().difference;
  const numbers = useNumbers();
  const surface = useThalweg((state) => state.surface);
  const { kind, h } = useThalweg((state) => state.scenario.gradient);
  const x = useThalweg(({ starts, selected }) => starts.x[indexOf(starts.id, selected)]);
  const y = useThalweg(({ starts, selected }) => starts.y[indexOf(starts.id, selected)]);
  const error = useMemo(() => (x === undefined ? null : differenceError(surface, x, y)), [surface, x, y]);
  const plot = useMemo(() => error && errorPlot(error), [error]);

  if (plot === null || x === undefined) return <p className={styles.read}>{texts.none}</p>;

  const isChosen = kind !== 'exact';
  const number = (value: number) => numbers.number(value, 2);
  const least = (name: string, { h: best, error: lowest }: ErrorPlot['least']['central']) =>
    texts.summary(name, number(best), number(lowest));

  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        {texts.name} {texts.at(numbers.number(x, 3), numbers.number(y, 3))}
      </figcaption>
      <svg
        className={styles.plot}
        viewBox={`0 0 ${plotSize.width} ${plotSize.height}`}
        role="img"
        aria-label={texts.name}
      >
        <Axes plot={plot} />
        {isChosen && (
          <line className={styles.chosen} x1={plot.x(h)} x2={plot.x(h)} y1={plot.field.top} y2={plot.field.bottom} />
        )}
        <path className={styles.forward} d={plot.forward} />
        <path className={styles.central} d={plot.central} />
        <text className={styles.name} x={(plot.field.left + plot.field.right) / 2} y={plotSize.height - 4}>
          {texts.h}
        </text>
      </svg>
      <ul className={styles.legend}>
        <li className={styles.centralKey}>{texts.central}</li>
        <li className={styles.forwardKey}>{texts.forward}</li>
        {isChosen && <li className={styles.chosenKey}>{texts.chosen(number(h))}</li>}
      </ul>
      <p className={styles.read}>
        {least(texts.central, plot.least.central)} {least(texts.forward, plot.least.forward)}
      </p>
    </figure>
  );
}

function Axes({ plot }: { readonly plot: ErrorPlot }) {
  const { left, right, top, bottom } = plot.field;
  const step = Math.max(1, Math.ceil((plot.decades.high - plot.decades.low) / mostTicks));
  return (
    <>
      {multiples(step, plot.decades.low, plot.decades.high).map((power) => (
        <g key={power}>
          <line className={styles.grid} x1={left} x2={right} y1={plot.y(10 ** power)} y2={plot.y(10 ** power)} />
          <text className={styles.sideNumber} x={left - 6} y={plot.y(10 ** power)}>
            {powerOfTen(power)}
          </text>
        </g>
      ))}
      {multiples(everyDecadesOfH, -14, -1).map((power) => (
        <g key={power}>
          <line className={styles.grid} x1={plot.x(10 ** power)} x2={plot.x(10 ** power)} y1={top} y2={bottom} />
          <text className={styles.footNumber} x={plot.x(10 ** power)} y={bottom + 14}>
            {powerOfTen(power)}
          </text>
        </g>
      ))}
    </>
  );
}

function indexOf(ids: Int32Array, selected: number | null): number {
  return selected === null ? 0 : Math.max(0, ids.indexOf(selected));
}
