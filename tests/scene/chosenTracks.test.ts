import { expect, it } from 'vitest';
import type { Track } from '../../src/core/run.ts';
import { chosenTracks } from '../../src/scene/chosenTracks.ts';
import { sessionOf } from './walkedStep.ts';

const race = '&optimizer=sgd&rate=0.001&optimizer.2=adam&rate.2=0.1&optimizer.3=newton&rate.3=1';

function startsOf(tracks: readonly Track[]): number[] {
  return tracks.map(({ start }) => start);
}

it('few hikers all have their trail', () => {
  const { run, scenario } = sessionOf(`?surface=himmelblau&starts=20&steps=2${race}`);
  expect(chosenTracks(run, scenario).map(({ length }) => length)).toEqual([20, 20, 20]);
});

it('in a crowd every rival has equally many, from the same starts', () => {
  const { run, scenario } = sessionOf(`?surface=himmelblau&starts=250&steps=2${race}`);
  const [first, second, third] = chosenTracks(run, scenario).map(startsOf);
  expect(first.length).toBe(100);
  expect(new Set(first).size).toBe(100);
  expect(second).toEqual(first);
  expect(third).toEqual(first);
});

it('where not every way is kept, no rival has more than another', () => {
  const { run, scenario } = sessionOf(`?surface=himmelblau&starts=600&steps=2${race}`);
  expect(run.tracks.length).toBeLessThan(run.hikers);
  expect(chosenTracks(run, scenario).map(({ length }) => length)).toEqual([100, 100, 100]);
});

it('who is not shown has none, and leaves the room to the others', () => {
  const { run, scenario } = sessionOf(`?surface=himmelblau&starts=250&steps=2${race}`);
  const optimizers = scenario.optimizers.map((optimizer, rival) => ({ ...optimizer, shown: rival !== 1 }));
  expect(chosenTracks(run, { ...scenario, optimizers }).map(({ length }) => length)).toEqual([150, 0, 150]);
});

it('among thousands nobody has', () => {
  const { run, scenario } = sessionOf(`?surface=himmelblau&starts=700&steps=1${race}`);
  expect(chosenTracks(run, scenario).flat()).toEqual([]);
});
