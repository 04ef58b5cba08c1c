import { Group } from 'three';
import type { Scenario } from '../../scenario/scenario.ts';
import { trailLook } from '../trailLook.ts';
import { cssColor } from './marks.ts';
import { type Ribbon, type RibbonOptions, ribbon } from './ribbon.ts';
import type { Stage } from './stage.ts';

/** A ribbon for the trails of each optimizer, in its look. */
export interface RivalRibbons {
  readonly object: Group;
  /** Makes the ribbons anew where the optimizers' looks are others than before. */
  dress(scenario: Scenario): void;
  readonly ribbons: readonly Ribbon[];
  /** The most points of each of them. */
  readonly room: number;
  dispose(): void;
}

/** Ribbons with room for `room` points together, so much wider on each side than trails usually are. */
export function rivalRibbons(
  stage: Stage,
  room: number,
  wider: number,
  options: Pick<RibbonOptions, 'order' | 'opacity'>,
): RivalRibbons {
  const object = new Group();
  let ribbons: readonly Ribbon[] = [];
  let dressedFor: Scenario | null = null;

  function make(scenario: Scenario, rival: number): Ribbon {
    const { color, dash, width, casing, edge } = trailLook(scenario, rival);
    return ribbon(stage, Math.floor(room / scenario.optimizers.length), {
      ...options,
      color: cssColor(color),
      dash,
      width: width + 2 * wider,
      dotRadius: 2.1 + wider,
      shadow: casing,
      edge,
      grows: true,
    });
  }

  function dispose(): void {
    for (const each of ribbons) each.dispose();
  }

  return {
    object,
    get ribbons() {
      return ribbons;
    },
    get room() {
      return Math.floor(room / Math.max(1, ribbons.length));
    },
    dress(scenario) {
      if (dressedFor !== null && isSameLook(dressedFor, scenario)) return;
      dispose();
      object.clear();
      ribbons = scenario.optimizers.map((_, rival) => make(scenario, rival));
      for (const each of ribbons) object.add(each.object);
      dressedFor = scenario;
    },
    dispose,
  };
}

/** A lone optimizer's trails are white, whatever the hikers' colours. */
function isSameLook(before: Scenario, now: Scenario): boolean {
  const { length } = now.optimizers;
  return before.optimizers.length === length && (length === 1 || before.view.colors === now.view.colors);
}
