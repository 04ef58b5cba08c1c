import { useMemo } from 'react';
import { useThalweg } from '../../store/useThalweg.tsx';
import styles from './FogPicture.module.css';
import { byHand, ofScenario } from './fogLooks.ts';
import type { FogMap } from './fogMap.ts';
import { MinimumMark } from './MinimumMark.tsx';
import type { Trip } from './trip.ts';
import { useDescent } from './useDescent.ts';
import { WayLine } from './WayLine.tsx';
import { standingOf } from './walk.ts';
import { wayOnMap } from './wayOnMap.ts';

interface Props {
  readonly map: FogMap;
  readonly trip: Trip;
  readonly start: number | undefined;
}

/** The reader's way; and, once the fog has lifted, that of the scenario's hiker and where the valleys are. */
export function WaysShown({ map, trip: { walk, isLifted }, start }: Props) {
  const minima = useThalweg((state) => state.minima);
  const descent = useDescent(start);
  const own = useMemo(() => {
    const [x, y] = [walk.map((footing) => footing.x), walk.map((footing) => footing.y)];
    return wayOnMap(map, x, y, walk.length);
  }, [map, walk]);
  const { x: endX, y: endY } = standingOf(walk);
  const last = descent?.reached ?? 0;
  return (
    <>
      {isLifted &&
        minima.map((minimum) => <MinimumMark key={`${minimum.x} ${minimum.y}`} map={map} minimum={minimum} />)}
      {isLifted && descent !== null && (
        <WayLine
          way={wayOnMap(map, descent.x, descent.y, last + 1)}
          look={ofScenario}
          scale={map.scale}
          endX={map.pixelX(descent.x[last])}
          endY={map.pixelY(descent.y[last])}
        />
      )}
      <WayLine way={own} look={byHand} scale={map.scale} endX={map.pixelX(endX)} endY={map.pixelY(endY)} />
      {isLifted && (
        <circle
          className={styles.start}
          cx={map.pixelX(walk[0].x)}
          cy={map.pixelY(walk[0].y)}
          r={4.5 * map.scale}
          strokeWidth={2 * map.scale}
        />
      )}
    </>
  );
}
