import { lookOf } from '../look/rivalLooks.ts';
import styles from './RivalKey.module.css';

const width = 28;
const height = 12;

/** A rival's line and mark, as they are drawn in curves and landscape. */
export function RivalKey({ rival }: { readonly rival: number }) {
  const { color, path, dash } = lookOf(rival);
  const line = { x1: 0, x2: width, y1: height / 2, y2: height / 2, strokeDasharray: dash.join(' ') };
  return (
    <svg className={styles.key} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line {...line} stroke={color} strokeWidth={2} />
      <path
        className={styles.mark}
        d={path}
        fill={color}
        transform={`translate(${width / 2} ${height / 2}) scale(3.6)`}
      />
    </svg>
  );
}
