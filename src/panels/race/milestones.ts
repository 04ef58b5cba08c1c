import { limits, settings } from '../../scenario/settings.ts';

/** Why what was typed is no list of steps. */
export type MilestonesProblem =
  | { readonly code: 'not-whole' | 'out-of-range'; readonly text: string }
  | { readonly code: 'too-many' };

type Milestones =
  | { readonly ok: true; readonly steps: readonly number[] }
  | { readonly ok: false; readonly problem: MilestonesProblem };

/** Reads steps as people type them: "50 150", "50, 150", "50;150"; sorted. Nothing typed is no step. */
export function typedMilestones(text: string): Milestones {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  if (parts.length > limits.milestones) return { ok: false, problem: { code: 'too-many' } };
  const strange = parts.find((part) => !/^[+−-]?\d+$/.test(part));
  if (strange !== undefined) return { ok: false, problem: { code: 'not-whole', text: strange } };
  const beyond = parts.find((part) => !(Number(part.replace('−', '-')) >= 0 && Number(part) <= settings.maxSteps.max));
  if (beyond !== undefined) return { ok: false, problem: { code: 'out-of-range', text: beyond } };
  return { ok: true, steps: parts.map(Number).sort((a, b) => a - b) };
}
