import { exponential } from './exponential.ts';
import type { FunctionName } from './expression.ts';
import type { Kernel } from './kernel.ts';
import { memory } from './memory.ts';
import { sineAndCosine } from './sineAndCosine.ts';

/** Integers that an operation takes in `code`: result, constants, up to six operands and further results. */
export const OPERATION_LENGTH = 8;

/**
 * What a program can do. A sum is k0 + k1·(a·b) + k2·(c·d) + …, called by how many factors its products have: `sum21` is
 * k0 + k1·a·b + k2·c. Most of a polynomial is one of these; fewer passes over a block are what makes it fast.
 */
export type Operation =
  | SumOperation
  | Call
  | 'sineAndCosine'
  | 'quotient'
  | 'reciprocal'
  | 'power'
  | 'powerOfConstant'
  | 'constantPower';

/** A function that is worked out by itself. */
type Call = Exclude<FunctionName, 'sin' | 'cos'>;

export type SumOperation =
  | 'sum0'
  | 'sum1'
  | 'sum2'
  | 'sum11'
  | 'sum21'
  | 'sum22'
  | 'sum111'
  | 'sum211'
  | 'sum221'
  | 'sum222';

const sum0: Kernel = (code, at, constants, count) => {
  const result = code[at];
  const k = code[at + 1];
  const k0 = constants[k];
  for (let i = 0; i < count; i++) memory[result + i] = k0;
};

const sum1: Kernel = (code, at, constants, count) => {
  const result = code[at];
  const k = code[at + 1];
  const a = code[at + 2];
  const k0 = constants[k];
  const k1 = constants[k + 1];
  for (let i = 0; i < count; i++) memory[result + i] = k0 + k1 * memory[a + i];
};

const sum2: Kernel = (code, at, constants, count) => {
  const result = code[at];
  const k = code[at + 1];
  const a = code[at + 2];
  const b = code[at + 3];
  const k0 = constants[k];
  const k1 = constants[k + 1];
  for (let i = 0; i < count; i++) memory[result + i] = k0 + k1 * memory[a + i] * memory[b + i];
};

const sum11: Kernel = (code, at, constants, count) => {
  const result = code[at];
  const k = code[at + 1];
  const a = code[at + 2];
  const b = code[at + 3];
  const k0 = constants[k];
  const k1 = constants[k + 1];
  const k2 = constants[k + 2];
  for (let i = 0; i < count; i++) memory[result + i] = k0 + k1 * memory[a + i] + k2 * memory[b + i];
};

const sum21: Kernel = (code, at, constants, count) => {
  const result = code[at];
  const k = code[at + 1];
  const a = code[at + 2];
  const b = code[at + 3];
  const c = code[at + 4];
  const k0 = constants[k];
  const k1 = constants[k + 1];
  const k2 = constants[k + 2];
  for (let i = 0; i < count; i++) memory[result + i] = k0 + k1 * memory[a + i] * memory[b + i] + k2 * memory[c + i];
};

const sum22: Kernel = (code, at, constants, count) => {
  const result = code[at];
  const k = code[at + 1];
  const a = code[at + 2];
  const b = code[at + 3];
  const c = code[at + 4];
  const d = code[at + 5];
  const k0 = constants[k];
  const k1 = constants[k + 1];
  const k2 = constants[k + 2];
  for (let i = 0; i < count; i++) {
    memory[result + i] = k0 + k1 * memory[a + i] * memory[b + i] + k2 * memory[c + i] * memory[d + i];
  }
};

const sum111: Kernel = (code, at, constants, count) => {
  const result = code[at];
  const k = code[at + 1];
  const a = code[at + 2];
  const b = code[at + 3];
  const c = code[at + 4];
  const k0 = constants[k];
  const k1 = constants[k + 1];
  const k2 = constants[k + 2];
  const k3 = constants[k + 3];
  for (let i = 0; i < count; i++) {
    memory[result + i] = k0 + k1 * memory[a + i] + k2 * memory[b + i] + k3 * memory[c + i];
  }
};

const sum211: Kernel = (code, at, constants, count) => {
  const result = code[at];
  const k = code[at + 1];
  const a = code[at + 2];
  const b = code[at + 3];
  const c = code[at + 4];
  const d = code[at + 5];
  const k0 = constants[k];
  const k1 = constants[k + 1];
  const k2 = constants[k + 2];
  const k3 = constants[k + 3];
  for (let i = 0; i < count; i++) {
    memory[result + i] = k0 + k1 * memory[a + i] * memory[b + i] + k2 * memory[c + i] + k3 * memory[d + i];
  }
};

const sum221: Kernel = (code, at, constants, count) => {
  const result = code[at];
  const k = code[at + 1];
  const a = code[at + 2];
  const b = code[at + 3];
  const c = code[at + 4];
  const d = code[at + 5];
  const e = code[at + 6];
  const k0 = constants[k];
  const k1 = constants[k + 1];
  const k2 = constants[k + 2];
  const k3 = constants[k + 3];
  for (let i = 0; i < count; i++) {
    memory[result + i] =
      k0 + k1 * memory[a + i] * memory[b + i] + k2 * memory[c + i] * memory[d + i] + k3 * memory[e + i];
  }
};

const sum222: Kernel = (code, at, constants, count) => {
  const result = code[at];
  const k = code[at + 1];
  const a = code[at + 2];
  const b = code[at + 3];
  const c = code[at + 4];
  const d = code[at + 5];
  const e = code[at + 6];
  const f = code[at + 7];
  const k0 = constants[k];
  const k1 = constants[k + 1];
  const k2 = constants[k + 2];
  const k3 = constants[k + 3];
  for (let i = 0; i < count; i++) {
    memory[result + i] =
      k0 + k1 * memory[a + i] * memory[b + i] + k2 * memory[c + i] * memory[d + i] + k3 * memory[e + i] * memory[f + i];
  }
};

const quotient: Kernel = (code, at, _constants, count) => {
  const result = code[at];
  const a = code[at + 2];
  const b = code[at + 3];
  for (let i = 0; i < count; i++) memory[result + i] = memory[a + i] / memory[b + i];
};

const reciprocal: Kernel = (code, at, _constants, count) => {
  const result = code[at];
  const a = code[at + 2];
  for (let i = 0; i < count; i++) memory[result + i] = 1 / memory[a + i];
};

/** a^b */
const power: Kernel = (code, at, _constants, count) => {
  const result = code[at];
  const a = code[at + 2];
  const b = code[at + 3];
  for (let i = 0; i < count; i++) memory[result + i] = memory[a + i] ** memory[b + i];
};

/** k0^a */
const powerOfConstant: Kernel = (code, at, constants, count) => {
  const result = code[at];
  const a = code[at + 2];
  const k0 = constants[code[at + 1]];
  for (let i = 0; i < count; i++) memory[result + i] = k0 ** memory[a + i];
};

/** a^k0 */
const constantPower: Kernel = (code, at, constants, count) => {
  const result = code[at];
  const a = code[at + 2];
  const k0 = constants[code[at + 1]];
  for (let i = 0; i < count; i++) memory[result + i] = memory[a + i] ** k0;
};

/** f(k0 + k1·a) */
const calls: Readonly<Record<Call, Kernel>> = {
  exp: exponential,
  tan(code, at, constants, count) {
    const result = code[at];
    const a = code[at + 2];
    const k0 = constants[code[at + 1]];
    const k1 = constants[code[at + 1] + 1];
    for (let i = 0; i < count; i++) memory[result + i] = Math.tan(k0 + k1 * memory[a + i]);
  },
  asin(code, at, constants, count) {
    const result = code[at];
    const a = code[at + 2];
    const k0 = constants[code[at + 1]];
    const k1 = constants[code[at + 1] + 1];
    for (let i = 0; i < count; i++) memory[result + i] = Math.asin(k0 + k1 * memory[a + i]);
  },
  acos(code, at, constants, count) {
    const result = code[at];
    const a = code[at + 2];
    const k0 = constants[code[at + 1]];
    const k1 = constants[code[at + 1] + 1];
    for (let i = 0; i < count; i++) memory[result + i] = Math.acos(k0 + k1 * memory[a + i]);
  },
  atan(code, at, constants, count) {
    const result = code[at];
    const a = code[at + 2];
    const k0 = constants[code[at + 1]];
    const k1 = constants[code[at + 1] + 1];
    for (let i = 0; i < count; i++) memory[result + i] = Math.atan(k0 + k1 * memory[a + i]);
  },
  sinh(code, at, constants, count) {
    const result = code[at];
    const a = code[at + 2];
    const k0 = constants[code[at + 1]];
    const k1 = constants[code[at + 1] + 1];
    for (let i = 0; i < count; i++) memory[result + i] = Math.sinh(k0 + k1 * memory[a + i]);
  },
  cosh(code, at, constants, count) {
    const result = code[at];
    const a = code[at + 2];
    const k0 = constants[code[at + 1]];
    const k1 = constants[code[at + 1] + 1];
    for (let i = 0; i < count; i++) memory[result + i] = Math.cosh(k0 + k1 * memory[a + i]);
  },
  tanh(code, at, constants, count) {
    const result = code[at];
    const a = code[at + 2];
    const k0 = constants[code[at + 1]];
    const k1 = constants[code[at + 1] + 1];
    for (let i = 0; i < count; i++) memory[result + i] = Math.tanh(k0 + k1 * memory[a + i]);
  },
  ln(code, at, constants, count) {
    const result = code[at];
    const a = code[at + 2];
    const k0 = constants[code[at + 1]];
    const k1 = constants[code[at + 1] + 1];
    for (let i = 0; i < count; i++) memory[result + i] = Math.log(k0 + k1 * memory[a + i]);
  },
  sqrt(code, at, constants, count) {
    const result = code[at];
    const a = code[at + 2];
    const k0 = constants[code[at + 1]];
    const k1 = constants[code[at + 1] + 1];
    for (let i = 0; i < count; i++) memory[result + i] = Math.sqrt(k0 + k1 * memory[a + i]);
  },
  abs(code, at, constants, count) {
    const result = code[at];
    const a = code[at + 2];
    const k0 = constants[code[at + 1]];
    const k1 = constants[code[at + 1] + 1];
    for (let i = 0; i < count; i++) memory[result + i] = Math.abs(k0 + k1 * memory[a + i]);
  },
  sign(code, at, constants, count) {
    const result = code[at];
    const a = code[at + 2];
    const k0 = constants[code[at + 1]];
    const k1 = constants[code[at + 1] + 1];
    for (let i = 0; i < count; i++) memory[result + i] = Math.sign(k0 + k1 * memory[a + i]);
  },
};

export const KERNELS: Readonly<Record<Operation, Kernel>> = {
  ...calls,
  sineAndCosine,
  sum0,
  sum1,
  sum2,
  sum11,
  sum21,
  sum22,
  sum111,
  sum211,
  sum221,
  sum222,
  quotient,
  reciprocal,
  power,
  powerOfConstant,
  constantPower,
};

/** Which operation computes a function, and which of its results it is. */
export function operationOf(name: FunctionName): [operation: Operation, result: 0 | 1] {
  if (name === 'sin') return ['sineAndCosine', 0];
  if (name === 'cos') return ['sineAndCosine', 1];
  return [name, 0];
}
