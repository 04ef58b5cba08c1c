import type { FunctionName } from './expression.ts';
import { KERNELS, operationOf } from './kernels.ts';
import { memory } from './memory.ts';

// the argument lies at 0, the results go to 1 and 2
const code = Int32Array.of(1, 0, 0, 2);
const unchanged = Float64Array.of(0, 1);

/** A function of one number: to the last bit what a program would compute. */
export function applied(name: FunctionName, argument: number): number {
  const [operation, result] = operationOf(name);
  memory[0] = argument;
  KERNELS[operation](code, 0, unchanged, 1);
  return memory[1 + result];
}
