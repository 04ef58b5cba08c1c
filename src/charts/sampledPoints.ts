import { allowedFactor, type DrawnPoint } from '../scenario/drawnPoints.ts';

const mostSampled = 12;
/** A curve is met well enough when no step is farther off than this share of its highest factor. */
const tolerance = 0.01;

/**
 * A drawing that follows a schedule over so many steps with few points: again and again one where the lines between the points
 * are farthest from it (Ramer 1972; Douglas & Peucker 1973).
 */
export function sampledPoints(factor: (step: number) => number, steps: number): DrawnPoint[] {
  const wanted = Array.from({ length: steps + 1 }, (_, step) => allowedFactor(factor(step)));
  const enough = tolerance * Math.max(...wanted);
  const chosen = [...new Set([0, steps])];
  while (chosen.length < mostSampled) {
    const worst = farthestOff(wanted, chosen);
    if (!(worst.by > enough)) break;
    chosen.push(worst.step);
    chosen.sort((a, b) => a - b);
  }
  return chosen.map((step) => [step, Number(wanted[step].toPrecision(4))]);
}

function farthestOff(wanted: readonly number[], chosen: readonly number[]): { step: number; by: number } {
  const worst = { step: 0, by: 0 };
  for (let k = 1; k < chosen.length; k++) {
    const [from, to] = [chosen[k - 1], chosen[k]];
    for (let step = from + 1; step < to; step++) {
      const share = (step - from) / (to - from);
      const by = Math.abs(wanted[step] - (wanted[from] * (1 - share) + wanted[to] * share));
      if (by > worst.by) Object.assign(worst, { step, by });
    }
  }
  return worst;
}
