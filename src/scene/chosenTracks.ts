import type { Run, Track } from '../core/run.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isShown } from './isShown.ts';

/** More trails than this would be a thicket; with more hikers, some evenly picked ones have one. */
const mostTrails = 300;

/** Among more hikers than this trails would only be in the way. */
const mostHikers = 2000;

/**
 * The tracks that are drawn, rival by rival: of each optimizer that is shown equally many, evenly picked, and from the same
 * starts where the run has kept them. A list is empty where a rival is not shown.
 */
export function chosenTracks({ hikers, tracks }: Pick<Run, 'hikers' | 'tracks'>, scenario: Scenario): Track[][] {
  const kept = scenario.optimizers.map((_, rival) =>
    hikers > mostHikers || !isShown(scenario, rival) ? [] : tracks.filter(({ optimizer }) => optimizer === rival),
  );
  const racing = kept.filter(({ length }) => length > 0);
  const fewest = Math.min(...racing.map(({ length }) => length));
  const each = Math.min(fewest, Math.floor(mostTrails / racing.length));
  return kept.map((list) => (list.length === 0 ? [] : evenly(list, each)));
}

function evenly<Item>(list: readonly Item[], count: number): Item[] {
  return Array.from({ length: count }, (_, k) => list[Math.floor((k * list.length) / count)]);
}
