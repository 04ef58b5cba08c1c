import type { Scenario } from '../scenario/scenario.ts';
import type { Deed } from './course.ts';
import type { Facts } from './facts.ts';
import { measured } from './measured.ts';

/** What can be seen of a reader's doings since a passage came into view. */
export interface Situation {
  readonly facts: Facts;
  /** The scenario as the passage brought it. */
  readonly entered: Scenario;
  /** As it is now. */
  readonly scenario: Scenario;
  /** Whether the run has been seen to its end. */
  readonly hasSeenEnd: boolean;
  /** Whether the test rows have been opened. */
  readonly isTestOpen: boolean;
  /** What figures have seen, by the names they have there. */
  readonly reported: ReadonlySet<string>;
}

/** Whether all of these are true at this moment; nothing asked for is nothing done. */
export function isDone(deeds: readonly Deed[], situation: Situation): boolean {
  return deeds.length > 0 && deeds.every((deed) => isTrue(deed, situation));
}

function isTrue(deed: Deed, { facts, entered, scenario, hasSeenEnd, isTestOpen, reported }: Situation): boolean {
  switch (deed.kind) {
    case 'changed':
      return jsonAt(entered, deed.field) !== jsonAt(scenario, deed.field);
    case 'played':
      return hasSeenEnd;
    case 'test-opened':
      return isTestOpen;
    case 'measured':
      return isWithin(measured(facts, deed.measure), deed);
    case 'figure':
      return reported.has(deed.deed);
  }
}

function isWithin(
  found: number | null,
  { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY }: { least?: number; most?: number },
): boolean {
  return found !== null && found >= least && found <= most;
}

/** The part of a scenario that a path as "optimizers.0.learningRate" leads to, as text; undefined where it leads nowhere. */
function jsonAt(scenario: Scenario, path: string): string | undefined {
  const part = path.split('.').reduce<unknown>((within, name) => partOf(within, name), scenario);
  return JSON.stringify(part);
}

function partOf(within: unknown, name: string): unknown {
  const isThere = typeof within === 'object' && within !== null && Object.hasOwn(within, name);
  return isThere ? Reflect.get(within, name) : undefined;
}
