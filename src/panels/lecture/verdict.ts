import type { Option, Prediction } from '../../chapters/course.ts';
import type { Answer } from '../../store/lecture.ts';

type Verdict = 'right' | 'near' | 'wrong';

/** What is no more than this many tolerances off is near. */
const near = 3;
/** Numbers that were typed and numbers that were computed differ in their last digits. */
const rounding = 1 + 1e-9;

/** How well a revealed answer fits what was found; null where nothing was. */
export function verdictOf(predict: Prediction, { guess, truth }: Answer): Verdict | null {
  if (truth === null) return null;
  if (predict.kind === 'places') return truth === 1 ? 'right' : truth > 0 ? 'near' : 'wrong';
  if (guess === null) return null;
  if (predict.kind === 'choice') return guess === nearestOption(predict.options, truth) ? 'right' : 'wrong';
  const off = tolerancesOff(predict, guess, truth);
  if (off <= rounding) return 'right';
  return off <= near ? 'near' : 'wrong';
}

/** On a logarithmic scale tolerances multiply. */
function tolerancesOff(
  { tolerance, isLogarithmic }: Extract<Prediction, { kind: 'number' }>,
  guess: number,
  truth: number,
): number {
  const [off, one] = isLogarithmic
    ? [Math.abs(Math.log(guess / truth)), Math.log(1 + tolerance)]
    : [Math.abs(guess - truth), tolerance];
  if (off === 0) return 0;
  return Number.isNaN(off) ? Number.POSITIVE_INFINITY : off / one;
}

/** The place of the option that comes nearest to what was found; to what is infinite, the outermost. */
export function nearestOption(options: readonly Option[], truth: number): number {
  const distances = options.map(({ is }) => (Number.isFinite(truth) ? Math.abs(is - truth) : -Math.sign(truth) * is));
  return distances.indexOf(Math.min(...distances));
}
