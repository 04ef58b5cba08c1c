import { expect, it } from 'vitest';
import { parseLink } from '../../../src/scenario/link.ts';
import { surfaceOf } from '../../../src/scenario/surfaceOf.ts';
import { lowestPlace } from '../../../src/scene/figures/lowestPlace.ts';
import { learningSession } from '../learningSession.ts';

const domain = { x: [-2, 2], y: [-1, 3] } as const;
const middle = { x: 0, y: 1 };

it('is the known minimum, to the last bit', () => {
  const surface = surfaceOf(parseLink('?surface=booth').scenario.surface);
  const [{ x, y }] = surface.minima;
  expect(lowestPlace(surface, middle)).toEqual({ x, y });
});

it('is found where no minimum is known, and at the edge where the ground falls towards it', () => {
  const bowl = lowestPlace(surfaceOf({ formula: '(x - 0.3)^2 + 2*(y - 1.7)^2', domain }), middle);
  expect(bowl?.x).toBeCloseTo(0.3, 4);
  expect(bowl?.y).toBeCloseTo(1.7, 4);
  expect(lowestPlace(surfaceOf({ formula: 'x - y', domain }), middle)).toEqual({ x: -2, y: 3 });
});

it('of equally low valleys it is the one that is nearest to a place', () => {
  const { learning } = learningSession('seattle-seasons');
  const train = learning?.task.landscapes.train;
  if (train === undefined) throw new RangeError('Expected a task, got none.');
  expect(train.minima.length).toBeGreaterThan(2);
  for (const { x, y } of train.minima) expect(lowestPlace(train, { x: x + 0.1, y: y - 3 })).toEqual({ x, y });
});

it('where the known minima are sure it is one of them, and the ground is not surveyed', () => {
  const surface = surfaceOf(parseLink('?surface=himmelblau').scenario.surface);
  const unseen = () => {
    throw new RangeError('Expected nobody to look at the ground.');
  };
  const sealed = { ...surface, value: unseen, values: unseen };
  for (const { x, y } of surface.minima) expect(lowestPlace(sealed, { x: x + 0.1, y }, true)).toEqual({ x, y });
  // a minimum beyond the map is no lowest place of it
  const beyond = { ...surface, domain: { x: [4, 5], y: [4, 5] } } as const;
  expect(lowestPlace(beyond, { x: 4.5, y: 4.5 }, true)).toEqual({ x: 4, y: 4 });
});

it('where there is no ground there is no lowest place', () => {
  expect(lowestPlace(surfaceOf({ formula: 'sqrt(-1 - x^2)', domain }), middle)).toBeNull();
});
