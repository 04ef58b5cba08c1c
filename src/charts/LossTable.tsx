import { useNumbers, useTexts } from '../i18n/language.tsx';
import styles from './LossCurve.module.css';
import { type Curve, type LossSeries, lossOf } from './lossSeries.ts';

/** At the beginning, the end, and at these shares of the way. */
const shares = [0, 0.05, 0.1, 0.25, 0.5, 1];

/** The curves in a few numbers, for those who do not see them. */
export function LossTable({ series }: { readonly series: LossSeries }) {
  const texts = useTexts().charts.loss;
  const numbers = useNumbers();
  const last = series.steps.length - 1;
  const rows = [...new Set(shares.map((share) => Math.round(share * last)))];
  const columns: [name: string, curve: Curve][] = [
    [texts.median, series.median],
    [texts.lowerQuartile, series.quartiles.lower],
    [texts.upperQuartile, series.quartiles.upper],
  ];
  if (series.selected !== null) columns.push([texts.selected, series.selected]);

  return (
    <table className={styles.table}>
      <caption>{texts.table}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.step}</th>
          {columns.map(([name]) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{numbers.count(series.steps[row])}</th>
            {columns.map(([name, curve]) => (
              <td key={name}>{numbers.number(lossOf(series, curve[row]), 3)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
