/**
 * The working memory of all programs; nothing in it outlives a run. That it is one array for all, and a constant known when
 * this file is loaded, is what makes the loops fast: V8 then builds its place and length into the machine code. A loop
 * over arrays that it is handed takes twice as long, and so does one whose bundler has made a `var` of this constant.
 */
export const memory = new Float64Array(1 << 16);

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
