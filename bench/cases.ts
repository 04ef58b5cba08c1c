/** What is raced: five surfaces, from a few products to sines and exponentials, with a rate that keeps everybody walking. */
export interface Case {
  readonly surface: string;
  readonly learningRate: number;
}

export const cases: readonly Case[] = [
  { surface: 'bowl', learningRate: 1e-3 },
  { surface: 'himmelblau', learningRate: 1e-4 },
  { surface: 'rastrigin', learningRate: 1e-4 },
  { surface: 'ackley', learningRate: 1e-3 },
  { surface: 'goldstein-price', learningRate: 1e-9 },
];

export const momenta = [0, 0.9] as const;
export const hikers = 10_000;
export const steps = 100;

/** Starts spread over [-2, 2]², the same for all who race. */
export function starts(): { x: Float64Array; y: Float64Array } {
  const side = Math.sqrt(hikers);
  const at = (k: number) => -2 + (4 * (k + 0.5)) / side;
  return {
    x: Float64Array.from({ length: hikers }, (_, k) => at(k % side)),
    y: Float64Array.from({ length: hikers }, (_, k) => at(Math.floor(k / side))),
  };
}
