import type { Facts } from '../../src/chapters/facts.ts';
import { knownGround } from '../../src/core/arrival.ts';
import { networkRunOf } from '../../src/scenario/networkRunOf.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { atFirst, consequencesOf } from '../../src/store/consequences.ts';

/** What a session knows of a scenario in the end, when all that walks has stopped and all that is trained has been. */
export function factsOf(scenario: Scenario): Facts {
  // once trained, it is known
  if ('network' in scenario.surface) networkRunOf(scenario);
  const found = consequencesOf(scenario, atFirst);
  found.run.extend(scenario.stop.maxSteps);
  return { ...found, scenario, ground: knownGround(found.surface, found.minima) };
}
