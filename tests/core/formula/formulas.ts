import fc from 'fast-check';

/** A formula with few surprises, for tests that need just any. */
export const SURFACES = [
  'x^2 + y^2',
  '(x^2 + y - 11)^2 + (x + y^2 - 7)^2',
  '20 + x^2 - 10 cos(2 pi x) + y^2 - 10 cos(2 pi y)',
  '-20 exp(-0.2 sqrt(0.5 (x^2 + y^2))) - exp(0.5 (cos(2 pi x) + cos(2 pi y))) + e + 20',
  '-(1 + cos(12 sqrt(x^2 + y^2))) / (0.5 (x^2 + y^2) + 2)',
  '-(y + 47) sin(sqrt(abs(x/2 + y + 47))) - x sin(sqrt(abs(x - (y + 47))))',
];

/** Written the same for us and for mathjs, which has no `ln`. */
const FUNCTIONS = [
  'sin',
  'cos',
  'tan',
  'asin',
  'acos',
  'atan',
  'sinh',
  'cosh',
  'tanh',
  'exp',
  'log',
  'sqrt',
  'abs',
] as const;

const atom = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('x', 'y') },
  { weight: 2, arbitrary: fc.constantFrom('1', '2', '3', '7', '0', '10') },
  { weight: 1, arbitrary: fc.constantFrom('.5', '0.25', '1.5', '1e-1', '12E-1') },
  { weight: 1, arbitrary: fc.constantFrom('pi', 'e') },
);

/**
 * Any formula that mathjs and we should read alike. Few brackets, so that who binds tighter is put to the test. `x (y + 1)` is
 * left out: to mathjs it is a call of a function x.
 */
export const formulaText: fc.Arbitrary<string> = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    atom,
    fc
      .tuple(tie('formula'), fc.constantFrom(' + ', ' - ', '*', '/', ' / '), tie('formula'))
      .map((parts) => parts.join('')),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => sideBySide(a, b)),
    fc.tuple(tie('formula'), fc.constantFrom('2', '3', '-1', '-2', '0.5', 'x', '(1/3)')).map(([a, n]) => `${a}^${n}`),
    tie('formula').map((a) => `-${a}`),
    tie('formula').map((a) => `(${a})`),
    fc.tuple(fc.constantFrom(...FUNCTIONS), tie('formula')).map(([f, a]) => `${f}(${a})`),
  ),
})).formula;

function sideBySide(a: string, b: string): string {
  const wouldMean = /[a-z]$/.test(a) && b.startsWith('(') ? 'a call' : /^[\d.]/.test(b) ? 'a longer number' : null;
  return wouldMean ? `${a}*${b}` : `${a} ${b}`;
}

/** A place that is on no grid, so that no formula of whole numbers is exactly at its edge there. */
export const place = fc.record({
  x: fc.double({ min: -3, max: 3, noNaN: true }).map((x) => x + 0.0123),
  y: fc.double({ min: -3, max: 3, noNaN: true }).map((y) => y - 0.0371),
});
