import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownGround } from '../../src/core/arrival.ts';
import { criticalPointsOf } from '../../src/core/criticalPoint.ts';
import { newton } from '../../src/core/optimizers/newton.ts';
import { resultsOf } from '../../src/core/results.ts';
import { beginRun } from '../../src/core/run.ts';
import { seeded } from '../../src/core/seeded.ts';
import { uniform } from '../../src/core/starts.ts';
import type { Surface } from '../../src/core/surface.ts';
import { catalogueSurface } from '../../src/core/surfaces/catalogueSurface.ts';
import { catalogue } from '../../src/core/surfaces/index.ts';
import { findMinima } from '../../src/core/surfaces/valleys.ts';
import { offTheMap, valleyOf } from '../../src/core/valleyOf.ts';
import { himmelblau, surface } from './himmelblau.ts';
import { planOn } from './plan.ts';

const grounds = catalogue.map((entry): [id: string, ground: Surface] => [entry.id, catalogueSurface(entry)]);

function fromCatalogue(wanted: string): Surface {
  const found = grounds.find(([id]) => id === wanted);
  if (found === undefined) throw new RangeError(`Expected a surface, got ${wanted}.`);
  return found[1];
}

describe('who has stopped', () => {
  it('has arrived at every known minimum', () => {
    for (const [id, ground] of grounds) {
      const { restAt } = knownGround(ground, ground.minima);
      for (const minimum of ground.minima) {
        expect([id, restAt(minimum.x, minimum.y)]).toMatchObject([id, { kind: 'minimum', minimum }]);
      }
    }
  });

  it('never arrives at a saddle or on a summit, however near a minimum is', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    for (const [id, ground] of [...grounds, ['pair', surface('(x^2 - 0.0005)^2 + y^2')] as const]) {
      const minima = ground.minima.length > 0 ? ground.minima : findMinima(ground);
      const { restAt } = knownGround(ground, minima);
      const pointAt = criticalPointsOf(ground, minima);
      const at = ([low, high]: readonly [number, number], part: number) => low + part * (high - low);
      fc.assert(
        fc.property(share, share, (shareX, shareY) => {
          const [x, y] = [at(ground.domain.x, shareX), at(ground.domain.y, shareY)];
          const { kind } = pointAt(x, y);
          const rest = restAt(x, y).kind;
          if (kind === 'saddle') expect([id, rest]).toEqual([id, 'saddle']);
          else if (kind === 'maximum') expect([id, rest]).toEqual([id, 'nowhere']);
          else if (kind === 'minimum') expect([id, rest]).toEqual([id, 'minimum']);
        }),
        { numRuns: 20 },
      );
    }
  });

  it('has arrived at a minimum that the search has missed', () => {
    const all = findMinima(himmelblau);
    const { restAt } = knownGround(himmelblau, all.slice(1));
    const { x, y } = all[0];
    const rest = restAt(x + 0.05, y);
    expect(rest).toMatchObject({ kind: 'minimum', valley: -1, minimum: { global: false } });
    if (rest.kind !== 'minimum') return;
    expect(rest.minimum.x).toBeCloseTo(x, 9);
    expect(rest.minimum.y).toBeCloseTo(y, 9);
  });

  it('is off the map where it is, whatever the ground is like there', () => {
    expect(knownGround(surface('(x - 20)^2 + y^2'), []).restAt(20, 0).kind).toBe('off-the-map');
  });

  it('stands on a slope, or on level ground without a minimum, nowhere', () => {
    expect(knownGround(himmelblau, []).restAt(0, 0).kind).toBe('nowhere');
    expect(knownGround(surface('7'), []).restAt(1, 2).kind).toBe('nowhere');
  });

  it('with Newton on the ripples of Levy, which lie within reach of each other, is at a minimum only if the ground curves up', () => {
    const ground = fromCatalogue('levy-13');
    const minima = findMinima(ground);
    const starts = { id: Int32Array.from({ length: 500 }, (_, k) => k), ...uniform(ground.domain, 500, seeded(7)) };
    const tolerance = { learningRate: () => 1, adapt: null, clipNorm: Number.POSITIVE_INFINITY };
    const run = beginRun(planOn(ground, [], { starts, rivals: [{ optimizer: newton(), ...tolerance }], maxSteps: 60 }));
    run.extend(60);
    const [{ anyMinimum, saddle }] = resultsOf(run, 1, knownGround(ground, minima));
    const pointAt = criticalPointsOf(ground, minima);
    const ends = run.tracks.filter(({ stopped }) => stopped?.reason !== 'diverged');
    const places = ends.map(({ x, y, reached }) => [x[reached], y[reached]] as const);
    const onMap = places.filter(([x, y]) => valleyOf(minima, ground.domain, x, y) !== offTheMap);
    const count = (wanted: string) => onMap.filter(([x, y]) => pointAt(x, y).kind === wanted).length;
    const nearOnSlope = onMap.filter(
      ([x, y]) => pointAt(x, y).kind === 'slope' && valleyOf(minima, ground.domain, x, y) >= 0,
    );
    expect(count('saddle')).toBeGreaterThan(100);
    expect([anyMinimum, saddle]).toEqual([count('minimum') + nearOnSlope.length, count('saddle')]);
    // by nearness alone these would have arrived
    const nearAtSaddle = onMap.filter(
      ([x, y]) => pointAt(x, y).kind === 'saddle' && valleyOf(minima, ground.domain, x, y) >= 0,
    );
    expect(nearAtSaddle.length).toBeGreaterThan(10);
  });
});
