import type { FunctionName } from './expression.ts';

/**
 * The working memory of all programs; nothing in it outlives a run. That it is one array for all, and known when this file is
 * loaded, is what makes the loops fast: V8 then builds its place and length into the machine code. A loop over arrays
 * that it is handed takes twice as long.
 */
const memory = new Float64Array(1 << 16);

/** How many numbers the working memory holds. */
export const MEMORY_LENGTH = memory.length;

/**
 * One of the loops that programs are made of. It reads in `code`, from `at`, where in the working memory its result goes,
 * which of the constants are its own (k0, k1, …), and where its operands lie; and it works through `count` points. An operand
 * may lie where the result goes. Each kernel has its loop written out: a shared one would be compiled for none of them.
 */
export type Kernel = (code: Int32Array, at: number, constants: Float64Array, count: number) => void;

/** Brings numbers into the working memory. `set` with a subarray would do it too, but allocate. */
export function load(source: Float64Array, from: number, at: number, count: number): void {
  let i = 0;
  // four at a time: half the time of one at a time
  for (; i < count - 3; i += 4) {
    memory[at + i] = source[from + i];
    memory[at + i + 1] = source[from + i + 1];
    memory[at + i + 2] = source[from + i + 2];
    memory[at + i + 3] = source[from + i + 3];
  }
  for (; i < count; i++) memory[at + i] = source[from + i];
}

/** Takes numbers out of the working memory. */
export function store(at: number, target: Float64Array, to: number, count: number): void {
  let i = 0;
  for (; i < count - 3; i += 4) {
    target[to + i] = memory[at + i];
    target[to + i + 1] = memory[at + i + 1];
    target[to + i + 2] = memory[at + i + 2];
    target[to + i + 3] = memory[at + i + 3];
  }
  for (; i < count; i++) target[to + i] = memory[at + i];
}

/** Integers that an operation takes in `code`: result, constants, up to six operands. */
export const OPERATION_LENGTH = 8;

/**
 * What a program can do. A sum is k0 + k1·(a·b) + k2·(c·d) + …, called by how many factors its products have: `sum21` is
 * k0 + k1·a·b + k2·c. Most of a polynomial is one of these; fewer passes over a block are what makes it fast.
 */
export type Operation =
  | SumOperation
  | FunctionName
  | 'quotient'
  | 'reciprocal'
  | 'power'
  | 'powerOfConstant'
  | 'constantPower';

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
const calls: Readonly<Record<FunctionName, Kernel>> = {
  sin(code, at, constants, count) {
    const result = code[at];
    const a = code[at + 2];
    const k0 = constants[code[at + 1]];
    const k1 = constants[code[at + 1] + 1];
    for (let i = 0; i < count; i++) memory[result + i] = Math.sin(k0 + k1 * memory[a + i]);
  },
  cos(code, at, constants, count) {
    const result = code[at];
    const a = code[at + 2];
    const k0 = constants[code[at + 1]];
    const k1 = constants[code[at + 1] + 1];
    for (let i = 0; i < count; i++) memory[result + i] = Math.cos(k0 + k1 * memory[a + i]);
  },
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
  exp(code, at, constants, count) {
    const result = code[at];
    const a = code[at + 2];
    const k0 = constants[code[at + 1]];
    const k1 = constants[code[at + 1] + 1];
    for (let i = 0; i < count; i++) memory[result + i] = Math.exp(k0 + k1 * memory[a + i]);
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
