import { useNumbers, useTextsOf } from '../../i18n/language.tsx';
import { sweepDe } from '../../i18n/sweep.de.ts';
import { sweepEn } from '../../i18n/sweep.en.ts';
import { viridisColor } from '../../look/viridis.ts';
import type { SweepPicture } from '../../store/sweeping.ts';
import styles from './SweepKey.module.css';
import { scaleOf } from './sweepCell.ts';

const gradient = `linear-gradient(to right, ${[1, 0.75, 0.5, 0.25, 0].map(viridisColor).join(', ')})`;

/** What the colours, the hatching and the marks of a sweep mean. */
export function SweepKey({ sweep, cells }: SweepPicture) {
  const texts = useTextsOf({ en: sweepEn, de: sweepDe });
  const numbers = useNumbers();
  const scale = scaleOf(cells, sweep.cost);
  const written = (value: number) =>
    scale?.by === 'loss' ? texts.key.low(numbers.number(value, 2)) : texts.key.fast[sweep.cost](numbers.number(value));
  return (
    <ul className={styles.key} aria-hidden="true">
      {scale !== null && (
        <li>
          {written(scale.low)} <i className={styles.scale} style={{ backgroundImage: gradient }} />{' '}
          {written(scale.high)}
        </li>
      )}
      <li>
        <i className={styles.neither} /> {texts.key.neither}
      </li>
      <li>
        <i className={styles.diverged} /> {texts.key.diverged}
      </li>
      <li>
        <i className={styles.best} /> {texts.best}
      </li>
      <li>
        <i className={styles.now} /> {texts.now}
      </li>
    </ul>
  );
}
