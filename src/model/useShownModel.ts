import { useMemo } from 'react';
import { useCalmStep } from '../store/useCalmStep.ts';
import { useThalweg } from '../store/useThalweg.tsx';
import { type ModelHiker, modelHiker } from './modelHiker.ts';
import type { Place } from './placeOnWay.ts';

/** The hiker whose model is shown, with its parameters at a whole step. */
export interface ShownModel {
  readonly hiker: ModelHiker;
  /** Its number among all, from 1. */
  readonly number: number;
  readonly step: number;
  readonly model: Place;
}

const everyMs = 100;

/** What can be said in numbers, calmly renewed while the hiker walks; null where there are no hikers. */
export function useShownModel(): ShownModel | null {
  const selected = useThalweg((state) => state.selected);
  const way = useThalweg((state) => state.way);
  const run = useThalweg((state) => state.run);
  const rival = useThalweg((state) => state.rival);
  const starts = useThalweg((state) => state.starts);
  const shown = useCalmStep(everyMs);
  const hiker = useMemo(() => modelHiker({ selected, way, run, rival, starts }), [selected, way, run, rival, starts]);
  if (hiker === null) return null;
  const step = Math.min(shown, hiker.way.reached);
  const model = { x: hiker.way.x[step], y: hiker.way.y[step] };
  return { hiker, number: starts.id.indexOf(hiker.id) + 1, step, model };
}
