import type { KnownGround } from '../core/arrival.ts';
import { namedRates } from '../core/stableRate.ts';
import type { Minimum, Surface } from '../core/surface.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { weightsOf } from '../scenario/weightsOf.ts';
import type { Facts } from './facts.ts';
import type { GroundMeasure } from './measure.ts';

/** Central differences look up and down along every weight. */
const lossesAWeight = 2;

/** What is known of a landscape before anybody has walked in it. */
export function measuredOfGround(facts: Facts, measure: GroundMeasure): number | null {
  const { scenario, surface, ground, isNetworkOutdated } = facts;
  const weights = 'network' in scenario.surface ? weightsOf(scenario.surface) : null;
  if (measure.of === 'weights') return weights;
  if (measure.of === 'difference-evaluations') return weights && lossesAWeight * weights;
  // that of a network is level ground, or that of other trainings, until it is known
  if (ground === null || isNetworkOutdated) return null;
  switch (measure.of) {
    case 'valleys':
      return ground.minima.length;
    case 'stable-rate':
      return stableRateAt(deepestOf(ground), surface, scenario, measure.optimizer ?? 0);
    case 'height':
      return surface.value(measure.x, measure.y);
    case 'slope-x':
      return surface.gradient(measure.x, measure.y)[0];
    case 'slope-y':
      return surface.gradient(measure.x, measure.y)[1];
  }
}

/** All that no place is lower than; else the lowest that are known. */
function deepestOf({ minima }: KnownGround): readonly Minimum[] {
  const deepest = minima.filter((minimum) => minimum.global);
  return deepest.length > 0 ? deepest : minima.slice(0, 1);
}

function stableRateAt(
  minima: readonly Minimum[],
  surface: Surface,
  { optimizers, surface: choice }: Scenario,
  rival: number,
): number | null {
  const optimizer = optimizers[rival];
  // the plane through a network's weights curves less than the network does along others
  if (optimizer?.id !== 'sgd' || 'network' in choice) return null;
  const [rate] = namedRates(surface, minima, optimizer, Number.NaN, Number.NaN);
  return rate?.rate ?? null;
}
