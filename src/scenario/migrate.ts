import type { InertObject } from './inert.ts';
import type { Scenario } from './scenario.ts';

export const currentVersion: Scenario['version'] = 1;

/** The version of scenarios that name none. */
export const firstVersion = 1;

/** Rewrites a scenario from outside, good or broken, in the words of the next version. */
export type Upgrade = (old: InertObject) => InertObject;

/** `upgrades[v]` leads from version v to v + 1. Once released, a step is never changed: files of that age lie on disks for ever. */
const upgrades: Readonly<Record<number, Upgrade>> = {};

/** Rewrites a scenario from outside step by step until it speaks as the current version does. */
export function migrate(
  input: InertObject,
  from: number,
  to: number = currentVersion,
  steps: Readonly<Record<number, Upgrade>> = upgrades,
): InertObject {
  let scenario = input;
  for (let version = from; version < to; version++) scenario = steps[version](scenario);
  return scenario;
}
