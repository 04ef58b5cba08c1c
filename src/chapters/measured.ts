import type { Facts } from './facts.ts';
import type { Measure } from './measure.ts';
import { measuredOfGround } from './measuredOfGround.ts';
import { measuredOfHikers } from './measuredOfHikers.ts';
import { measuredOfTrainings } from './measuredOfTrainings.ts';

/** The number that a scenario gives; null as long as it is not known, and where there is none. */
export function measured(facts: Facts, measure: Measure): number | null {
  const found = numberOf(facts, measure);
  return found === null || Number.isNaN(found) ? null : found;
}

function numberOf(facts: Facts, measure: Measure): number | null {
  switch (measure.of) {
    case 'valleys':
    case 'stable-rate':
    case 'height':
    case 'slope-x':
    case 'slope-y':
    case 'weights':
    case 'difference-evaluations':
      return measuredOfGround(facts, measure);
    default:
      return 'network' in facts.scenario.surface
        ? measuredOfTrainings(facts, measure)
        : measuredOfHikers(facts, measure);
  }
}
