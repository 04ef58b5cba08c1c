import type { Minimum } from '../../core/surface.ts';
import styles from './FogPicture.module.css';
import type { FogMap } from './fogMap.ts';
import { crossPath, ringPath } from './minimumPaths.ts';

interface Props {
  readonly map: FogMap;
  readonly minimum: Minimum;
}

/** A local minimum is an upright cross, a global one a cross in a ring; where a minimum is a whole line, that line. */
export function MinimumMark({ map, minimum }: Props) {
  const path = pathOf(map, minimum);
  return (
    <g className={styles.minimum}>
      <path d={path} stroke="#08131f" strokeOpacity={0.45} strokeWidth={3.8 * map.scale} />
      <path d={path} stroke="#ffffff" strokeWidth={1.9 * map.scale} />
    </g>
  );
}

function pathOf({ left, top, width, height, scale, ...map }: FogMap, { x, y, along, global }: Minimum): string {
  const [px, py] = [map.pixelX(x), map.pixelY(y)];
  if (along === 'x') return `M${left} ${py}h${width}`;
  if (along === 'y') return `M${px} ${top}v${height}`;
  return `M${px} ${py}${crossPath(scale)}${global ? ringPath(scale) : ''}`;
}
