import { lookOf } from '../../look/rivalLooks.ts';
import styles from './RivalMark.module.css';

/** The shape and the colour by which the hikers of an optimizer are known. */
export function RivalMark({ rival }: { readonly rival: number }) {
  const { path, color } = lookOf(rival);
  return (
    <svg className={styles.mark} viewBox="-1.7 -1.7 3.4 3.4" aria-hidden="true">
      <path d={path} fill={color} />
    </svg>
  );
}
