import { execFileSync } from 'node:child_process';
import { hikers, steps } from './cases.ts';

/** What PyTorch calls an optimizer, and what it is told. */
export type TorchOptimizer = readonly [name: string, parameters: Readonly<Record<string, number>>];

/**
 * Nanoseconds per hiker and step of PyTorch on one thread, for each of these; null where there is no Python with torch.
 * THALWEG_PYTHON names another Python than `python3`.
 */
export function pyTorch(program: string, optimizers: readonly TorchOptimizer[]): number[] | null {
  const python = process.env.THALWEG_PYTHON ?? 'python3';
  try {
    const told = [program, String(hikers), String(steps), JSON.stringify(optimizers)];
    return JSON.parse(execFileSync(python, told, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return null;
  }
}
