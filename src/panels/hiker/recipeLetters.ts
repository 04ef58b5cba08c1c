/** A piece of MathML, and how tightly it holds together, so that brackets stand only where they are needed. */
export interface Printed {
  readonly mathml: string;
  readonly strength: Strength;
}

/** What is no weaker than its place needs no brackets; `power` is also a fraction, and a gradient that is written as ∇f(𝒙). */
export const strengths = { sum: 1, product: 2, power: 3, atom: 4 } as const;
export type Strength = (typeof strengths)[keyof typeof strengths];

/**
 * How a name of a recipe is written. `scalar` is the same in every step, `counted` belongs to this one, `passing` is a
 * vector of this step alone; what is `kept` from step to step has the index t before its line and t + 1 after it.
 */
interface Letter {
  readonly kind: 'scalar' | 'counted' | 'passing' | 'kept' | 'renewed';
  readonly letter: string;
  /** Above the letter. */
  readonly accent?: '^' | '¯';
  /** Below and above right of the letter. */
  readonly below?: string;
  readonly above?: string;
}

// the letters of vectors are bold themselves: browsers do not know mathvariant any more
const letters: Readonly<Record<string, Letter>> = {
  learningRate: { kind: 'scalar', letter: 'η' },
  momentum: { kind: 'scalar', letter: 'μ' },
  dampening: { kind: 'scalar', letter: 'τ' },
  weightDecay: { kind: 'scalar', letter: 'λ' },
  beta1: { kind: 'scalar', letter: 'β', below: '1' },
  beta2: { kind: 'scalar', letter: 'β', below: '2' },
  // the noise of the gradient is a bold 𝜺
  epsilon: { kind: 'scalar', letter: 'ε' },
  learningRateDecay: { kind: 'scalar', letter: 'δ' },
  rho: { kind: 'scalar', letter: 'ρ' },
  alpha: { kind: 'scalar', letter: 'α' },
  etaPlus: { kind: 'scalar', letter: 'η', below: '+' },
  etaMinus: { kind: 'scalar', letter: 'η', below: '−' },
  minStep: { kind: 'scalar', letter: 'Δ', below: 'min' },
  maxStep: { kind: 'scalar', letter: 'Δ', below: 'max' },
  shrink: { kind: 'scalar', letter: 'γ' },
  sufficientDecrease: { kind: 'scalar', letter: 'c' },
  historySize: { kind: 'scalar', letter: 'n' },
  initial: { kind: 'scalar', letter: 'c', below: '0' },

  rate: { kind: 'counted', letter: 'η' },
  stride: { kind: 'counted', letter: 's' },

  ahead: { kind: 'passing', letter: '𝒂' },
  s: { kind: 'passing', letter: '𝒔' },
  c: { kind: 'passing', letter: '𝒄' },
  d: { kind: 'passing', letter: '𝒅' },
  direction: { kind: 'passing', letter: '𝒅' },
  delta: { kind: 'passing', letter: '𝜟' },

  m: { kind: 'kept', letter: '𝒎' },
  v: { kind: 'kept', letter: '𝒗' },
  vMax: { kind: 'kept', letter: '𝒗', above: 'max' },
  u: { kind: 'kept', letter: '𝒖' },
  velocity: { kind: 'kept', letter: '𝒗' },
  squares: { kind: 'kept', letter: '𝒔' },
  strides: { kind: 'kept', letter: '𝒖' },
  mean: { kind: 'kept', letter: '𝒈', accent: '¯' },
  stepSize: { kind: 'kept', letter: '𝜟' },
  kept: { kind: 'kept', letter: '𝒉' },

  mHat: { kind: 'renewed', letter: '𝒎', accent: '^' },
  mBar: { kind: 'renewed', letter: '𝒎', accent: '¯' },
  vHat: { kind: 'renewed', letter: '𝒗', accent: '^' },
  sHat: { kind: 'renewed', letter: '𝒔', accent: '^' },
  l: { kind: 'renewed', letter: '𝒍' },
  r: { kind: 'renewed', letter: 'r' },
  // the papers count these from 1
  mu: { kind: 'renewed', letter: 'μ' },
  muProduct: { kind: 'renewed', letter: 'Π' },
};

/** The steps t, t + 1 and t + 2 as an index. */
export const steps = ['<mi>t</mi>', later(1), later(2)] as const;

function later(by: number): string {
  return `<mrow><mi>t</mi><mo>+</mo><mn>${by}</mn></mrow>`;
}

/**
 * A name of a recipe as its letter; `isDone` says whether its line has been worked out. `isKept` is for s, which one
 * optimizer keeps and another does not. What has no letter is written as it is called.
 */
export function letterOf(name: string, isDone: boolean, isKept: boolean): string {
  if (name === 'muNext') return indexed({ kind: 'renewed', letter: 'μ' }, steps[2]);
  const letter = Object.hasOwn(letters, name) ? letters[name] : undefined;
  if (letter === undefined) return `<mi>${name}</mi>`;
  const kind = isKept && letter.kind === 'passing' ? 'kept' : letter.kind;
  if (kind === 'scalar') return indexed(letter, undefined);
  return indexed(letter, steps[kind === 'renewed' || (kind === 'kept' && isDone) ? 1 : 0]);
}

/** A vector of the step: the place, the gradient that is used, the noise. */
export function vectorAt(letter: '𝒙' | '𝒈' | '𝜺', index: string, above?: string): string {
  return indexed({ kind: 'passing', letter, ...(above === undefined ? {} : { above }) }, index);
}

function indexed({ letter, accent, below, above }: Letter, index: string | undefined): string {
  const bare = `<mi>${letter}</mi>`;
  const body = accent === undefined ? bare : `<mover accent="true">${bare}<mo>${accent}</mo></mover>`;
  const sub = index ?? (below === undefined ? undefined : belowOf(below));
  if (sub === undefined) return body;
  if (above === undefined) return `<msub>${body}${sub}</msub>`;
  return `<msubsup>${body}${sub}${above === '′' ? `<mo>${above}</mo>` : `<mi>${above}</mi>`}</msubsup>`;
}

function belowOf(below: string): string {
  if (/\d/.test(below)) return `<mn>${below}</mn>`;
  return /[a-z]/.test(below) ? `<mi>${below}</mi>` : `<mo>${below}</mo>`;
}
