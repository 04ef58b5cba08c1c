import { lookOf } from '../../look/rivalLooks.ts';
import styles from './RacePanel.module.css';

/** How a rival's hikers and their ways look in the landscape: its mark on a piece of its line. */
export function RivalLook({ rival }: { readonly rival: number }) {
  const { color, path, dash } = lookOf(rival);
  const line = { x1: 1, y1: 10, x2: 51, y2: 10, strokeLinecap: 'butt' } as const;
  return (
    <svg className={styles.look} viewBox="0 0 52 20" aria-hidden="true">
      <line {...line} className={styles.halo} strokeWidth={6} />
      <line {...line} stroke={color} strokeWidth={2.5} strokeDasharray={dash.join(' ')} />
      <path d={path} transform="translate(26 10) scale(6)" className={styles.halo} strokeWidth={0.6} />
      <path d={path} transform="translate(26 10) scale(6)" fill={color} />
    </svg>
  );
}
