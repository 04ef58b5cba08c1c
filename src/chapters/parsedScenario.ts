import { type Parsed, parseScenario } from '../scenario/parseScenario.ts';
import type { PartialScenario } from './course.ts';

const known = new WeakMap<PartialScenario, Parsed>();

/** A passage's scenario, completed and checked; the same object again for the same scenario. */
export function parsedScenario(scenario: PartialScenario): Parsed {
  const found = known.get(scenario) ?? parseScenario(scenario);
  known.set(scenario, found);
  return found;
}
