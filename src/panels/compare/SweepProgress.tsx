import { useNumbers, useTextsOf } from '../../i18n/language.tsx';
import { sweepDe } from '../../i18n/sweep.de.ts';
import { sweepEn } from '../../i18n/sweep.en.ts';
import type { SweepPicture } from '../../store/sweeping.ts';
import styles from './Sweep.module.css';

/** How many cells of all sweeps together are known. */
export function SweepProgress({ pictures }: { readonly pictures: readonly SweepPicture[] }) {
  const texts = useTextsOf({ en: sweepEn, de: sweepDe });
  const numbers = useNumbers();
  const cells = pictures.flatMap((picture) => picture.cells);
  const done = cells.filter((cell) => cell !== undefined).length;
  return (
    <div className={styles.progress}>
      <progress aria-label={texts.progressName} max={cells.length} value={done} />
      <span>{texts.progress(numbers.count(done), numbers.count(cells.length))}</span>
    </div>
  );
}
