import { useState } from 'react';
import type { FogFigure as FogChoice } from '../../chapters/figureChoice.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import { Compass } from './Compass.tsx';
import { FogEnding } from './FogEnding.tsx';
import styles from './FogFigure.module.css';
import { FogPicture } from './FogPicture.tsx';
import { startsOnMap } from './fogMap.ts';
import { Told } from './Told.tsx';
import { afterLifting, afterStep, afterUndo, deedsOf, type Trip, tripFrom } from './trip.ts';
import { useFogTexts } from './useFogTexts.ts';
import { type Refusal, standingOf, steepestStep, steppedTo, type Walk } from './walk.ts';

interface Props {
  /** All that is to be known stands in the scenario. */
  readonly choice: FogChoice;
  readonly onDeed: (deed: string) => void;
}

/** The landscape in fog: the reader walks by hand, until the fog lifts and shows the way of gradient descent beside it. */
export function FogFigure({ onDeed }: Props) {
  const texts = useFogTexts();
  const surface = useThalweg((state) => state.surface);
  const starts = useThalweg((state) => state.starts);
  const rate = useThalweg(({ scenario }) => scenario.optimizers[0].learningRate);
  const [at, setAt] = useState(0);
  /** A share of the sight. */
  const [stride, setStride] = useState(0.5);
  const [ground, setGround] = useState(surface);
  const onMap = startsOnMap(surface.domain, starts.x, starts.y);
  const start = onMap[at];
  const [trip, setTrip] = useState(() => tripFrom(surface, ...placeOf(start)));

  // the rest of the scenario may change without anybody being led back
  const [x, y] = placeOf(start);
  if (ground !== surface || trip.walk[0].x !== x || trip.walk[0].y !== y) {
    setGround(surface);
    begin(0);
  }

  /** In the middle where nobody starts. */
  function placeOf(index: number | undefined): [x: number, y: number] {
    const { domain } = surface;
    if (index !== undefined) return [starts.x[index], starts.y[index]];
    return [(domain.x[0] + domain.x[1]) / 2, (domain.y[0] + domain.y[1]) / 2];
  }

  function begin(next: number): void {
    setAt(next);
    setTrip(tripFrom(surface, ...placeOf(onMap[next])));
  }

  function goOn(next: Trip): void {
    setTrip(next);
    for (const deed of deedsOf(next)) onDeed(deed);
  }

  function step(outcome: Walk | Refusal): void {
    goOn(afterStep(trip, outcome));
  }

  const walkTo = (x: number, y: number) => step(steppedTo(surface, trip.walk, x, y));
  return (
    <figure className={styles.figure} aria-label={texts.name}>
      <div className={styles.both}>
        <div className={styles.seen}>
          <FogPicture trip={trip} start={start} stride={stride} onWalk={walkTo} />
          <Told trip={trip} start={start} />
        </div>
        <div className={styles.side}>
          {trip.isLifted ? (
            <FogEnding walk={trip.walk} start={start} />
          ) : (
            <Compass
              from={standingOf(trip.walk)}
              stride={stride}
              rate={rate}
              isUndoable={trip.walk.length > 1}
              onStride={setStride}
              onWalk={walkTo}
              onSteepest={() => step(steepestStep(surface, trip.walk, rate))}
              onUndo={() => goOn(afterUndo(trip))}
            />
          )}
          <div className={styles.ends}>
            <button
              type="button"
              className={styles.main}
              onClick={() => (trip.isLifted ? begin(at) : goOn(afterLifting(trip)))}
            >
              {trip.isLifted ? texts.again : texts.lift}
            </button>
            {trip.isLifted && onMap.length > 1 && (
              <button type="button" className={styles.button} onClick={() => begin((at + 1) % onMap.length)}>
                {texts.otherStart}
              </button>
            )}
          </div>
        </div>
      </div>
    </figure>
  );
}
