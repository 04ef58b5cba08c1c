import { useNumbers } from '../../i18n/language.tsx';
import styles from './ChainFigure.module.css';
import type { ChainNumbers } from './chainNumbers.ts';
import { nodeNames, slopeShown, valueShown } from './nodes.ts';
import { useChainTexts } from './useChainTexts.ts';

interface Props {
  readonly numbers: ChainNumbers;
  readonly shown: number;
}

/** The graph for those who do not see it: every number as far as it has been computed. */
export function ChainTable({ numbers, shown }: Props) {
  const texts = useChainTexts();
  const format = useNumbers();
  const told = (value: number | null) => (value === null ? texts.notYet : format.number(value));
  const hasNoSlope = (name: string) => name === 'x' || name === 'target' || name === 'loss';
  return (
    <table className={styles.table}>
      <caption>{texts.table}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.quantity}</th>
          <th scope="col">{texts.value}</th>
          <th scope="col">{texts.slope}</th>
        </tr>
      </thead>
      <tbody>
        {nodeNames.map((name) => (
          <tr key={name}>
            <th scope="row">{texts.names[name]}</th>
            <td>{told(valueShown(name, numbers, shown))}</td>
            <td>{hasNoSlope(name) ? '–' : told(slopeShown(name, numbers, shown))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
