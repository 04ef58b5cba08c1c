import { useRef } from 'react';
import type { Shares } from '../../core/learning/index.ts';
import { rowsOfParts } from '../../core/learning/split.ts';
import { type Part, parts } from '../../core/learning/task.ts';
import { useNumbers } from '../../i18n/language.tsx';
import { rowsOf } from '../../scenario/trainingRowsOf.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import { Slider } from '../Slider.tsx';
import { useField } from '../useField.ts';
import styles from './SplitBar.module.css';
import { type Divider, dividerAt, moveDivider } from './shares.ts';
import { learnerOf, splitField } from './taskField.ts';
import { useLearnTexts } from './useLearnTexts.ts';

const percents = Array.from({ length: 101 }, (_, percent) => percent);
const neighbours: Readonly<Record<Divider, readonly [Part, Part]>> = {
  validation: ['train', 'validation'],
  test: ['validation', 'test'],
};

/** All rows as one bar in three parts, with two dividers that a hand or the keyboard moves. */
export function SplitBar() {
  const { split: texts } = useLearnTexts();
  const numbers = useNumbers();
  const { value: shares, preview, settle } = useField(splitField);
  const rows = useThalweg(({ scenario }) => rowsOf(learnerOf(scenario)));
  /** Where a stroke began: a divider that was pushed along comes back with the one that pushed it. */
  const before = useRef<Shares | null>(null);
  const counts = rowsOfParts(shares, rows);
  const told = (part: Part) => texts.share(numbers.count(counts[part]), numbers.percent(shares[part]));

  function move(divider: Divider, percent: number): void {
    before.current ??= shares;
    preview(moveDivider(before.current, divider, percent, rows));
  }

  function end(): void {
    before.current = null;
    settle();
  }

  const dividers = (['validation', 'test'] as const).map((divider) => (
    <span key={divider} className={styles.divider}>
      <Slider
        label={texts.dividers[divider]}
        stops={percents}
        value={dividerAt(shares, divider)}
        valueText={neighbours[divider].map((part) => `${texts.parts[part]}: ${told(part)}`).join('; ')}
        onMove={(percent) => move(divider, percent)}
        onSettle={end}
      />
    </span>
  ));

  return (
    <>
      <div className={styles.bar}>
        <div className={styles.parts} aria-hidden="true">
          {parts.map((part) => (
            <span key={part} data-part={part} style={{ flexGrow: shares[part] }} />
          ))}
        </div>
        {dividers}
      </div>
      <ul className={styles.legend}>
        {parts.map((part) => (
          <li key={part}>
            <span className={styles.swatch} data-part={part} aria-hidden="true" />
            <span>{texts.parts[part]}</span>
            <span>{told(part)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
