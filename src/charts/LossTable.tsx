import { useNumbers } from '../i18n/language.tsx';
import type { Curve } from './hikerCurves.ts';
import styles from './LossCurve.module.css';
import { type LossSeries, lossOf } from './lossSeries.ts';
import { useChartTexts } from './useChartTexts.ts';

/** At the beginning, the end, and at these shares of the way. */
const shares = [0, 0.05, 0.1, 0.25, 0.5, 1];

interface Props {
  readonly series: LossSeries;
  /** Names of the rivals by their numbers; null where there is but one. */
  readonly names: readonly string[] | null;
}

/** The curves in a few numbers, for those who do not see them. */
export function LossTable({ series, names }: Props) {
  const texts = useChartTexts().loss;
  const numbers = useNumbers();
  const last = series.places.findLastIndex((place) => place <= series.known);
  const rows = [...new Set(shares.map((share) => Math.round(share * last)))];
  const columns = series.rivals.flatMap(({ rival, median, quartiles }) => {
    const called = (column: string) => (names === null ? column : texts.ofRival(names[rival], column));
    return [
      column(called(texts.median), median),
      column(called(texts.lowerQuartile), quartiles.lower),
      column(called(texts.upperQuartile), quartiles.upper),
    ];
  });
  if (series.selected !== null) columns.push(column(texts.selected, series.selected.curve));
  const { progress } = series.axis;
  const what = texts.names[series.quantity];

  return (
    <table className={styles.table}>
      <caption>{texts.table[progress](what)}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.below[progress]}</th>
          {columns.map(({ name }, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rivals may have the same name
            <th key={k} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">
              {progress === 'epochs' ? numbers.number(series.places[row]) : numbers.count(series.places[row])}
            </th>
            {columns.map(({ curve }, k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rivals may have the same name
              <td key={k}>{numbers.number(lossOf(series, curve[row]), 3)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function column(name: string, curve: Curve) {
  return { name, curve };
}
