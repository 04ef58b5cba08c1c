import type { Ground, GroundOptimizer } from '../../../src/core/optimizers/optimizer.ts';
import type { Surface } from '../../../src/core/surface.ts';

/** One hiker by itself, with all that it remembers. */
export interface Walker {
  readonly place: Float64Array;
  readonly memory: readonly Float64Array[];
  step: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export function walkerAt(optimizer: GroundOptimizer, x: number, y: number): Walker {
  return { place: Float64Array.of(x, y), memory: optimizer.memory.map(() => new Float64Array(2)), step: 0 };
}

export function copyOf({ place, memory, step }: Walker): Walker {
  return { place: place.slice(), memory: memory.map((vector) => vector.slice()), step };
}

/** Takes at most so many steps with the exact gradient; the places it was at, the start first. Ends where no step is allowed. */
export function walk(
  optimizer: GroundOptimizer,
  surface: Surface,
  walker: Walker,
  steps: number,
  learningRate = 1,
): Place[] {
  const places = [placeOf(surface, walker)];
  for (let k = 0; k < steps && stepOnce(optimizer, surface, walker, learningRate); k++) {
    places.push(placeOf(surface, walker));
  }
  return places;
}

export function stepOnce(optimizer: GroundOptimizer, surface: Surface, walker: Walker, learningRate = 1): boolean {
  const { place, memory } = walker;
  const gradient = Float64Array.from(surface.gradient(place[0], place[1]));
  const hiker = { i: 0, j: 1, height: surface.value(place[0], place[1]), ground: groundOf(surface) };
  return optimizer.update(place, gradient, memory, learningRate, walker.step++, hiker);
}

export function groundOf(surface: Surface): Ground {
  return {
    height: surface.value,
    slope: (x, y, into) => into.set([surface.value(x, y), ...surface.gradient(x, y)]),
    hessian: (x, y, into) => into.set(surface.hessian(x, y)),
  };
}

function placeOf(surface: Surface, { place: [x, y] }: Walker): Place {
  return { x, y, height: surface.value(x, y) };
}
