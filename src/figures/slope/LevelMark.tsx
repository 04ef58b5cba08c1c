import type { LevelKind } from './curvePoint.ts';
import styles from './SlopeFigure.module.css';

const paths: Readonly<Record<LevelKind, string>> = {
  valley: 'M-7 -5C-4 6 4 6 7 -5M-8 6H8',
  hilltop: 'M-7 5C-4 -6 4 -6 7 5M-8 -6H8',
  open: 'M-8 0H8',
};

/** A curve on its level tangent: a valley above it, a hilltop below it; where that is not known the tangent alone. */
export function LevelMark({ kind }: { readonly kind: LevelKind }) {
  return (
    <svg className={styles.levelMark} viewBox="-10 -10 20 20" aria-hidden="true">
      <path d={paths[kind]} />
    </svg>
  );
}
