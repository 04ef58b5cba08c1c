import styles from './FogPicture.module.css';
import type { WayLook } from './fogLooks.ts';
import type { WayOnMap } from './wayOnMap.ts';

interface Props {
  readonly way: WayOnMap;
  readonly look: WayLook;
  readonly scale: number;
  readonly endX: number;
  readonly endY: number;
}

/** A way with its steps and its end. */
export function WayLine({ way, look, scale, endX, endY }: Props) {
  const { color, dash, rim, path, width, radius } = look;
  return (
    <g className={styles.way}>
      <path d={way.line} stroke={rim} strokeWidth={(width + 2.2) * scale} strokeOpacity={0.85} />
      <path
        d={way.line}
        stroke={color}
        strokeWidth={width * scale}
        strokeDasharray={dash.map((part) => part * scale).join(' ')}
      />
      <path d={way.steps} stroke={rim} strokeWidth={(width + 4.2) * scale} strokeLinecap="round" />
      <path d={way.steps} stroke={color} strokeWidth={(width + 2.4) * scale} strokeLinecap="round" />
      {Number.isFinite(endX + endY) && (
        <path
          d={path}
          transform={`translate(${endX} ${endY}) scale(${radius * scale})`}
          fill={color}
          stroke={rim}
          strokeWidth={3 / radius}
          paintOrder="stroke"
        />
      )}
    </g>
  );
}
