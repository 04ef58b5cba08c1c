import { type Step, stepper } from '../../src/core/stepAt.ts';
import { parseLink } from '../../src/scenario/link.ts';
import { planOf } from '../../src/scenario/planOf.ts';
import { createThalwegStore, type State } from '../../src/store/store.ts';

/** A session with the scenario of a link, whose first start is selected and whose run is complete. */
export function sessionOf(link: string): State {
  const { scenario, problems } = parseLink(link);
  if (problems.length > 0) throw new RangeError(`Expected a link without problems, got ${JSON.stringify(problems)}.`);
  const store = createThalwegStore(scenario);
  store.getState().grow(() => false);
  store.getState().select(store.getState().starts.id[0]);
  return store.getState();
}

/** Steps of the selected hiker of a session, from the first, as far as it goes. */
export function stepsOf({ of, way, selected }: State, most: number): Step[] {
  if (way === null || selected === null) throw new RangeError('Expected a selected hiker, got none.');
  const plan = planOf(of);
  const steps = stepper(plan, way, selected);
  return Array.from({ length: Math.min(most, way.reached) }, (_, step) => steps.at(step));
}
