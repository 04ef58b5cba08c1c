/** What has been found at one place along a line. */
export interface Probe {
  /** How far along the line, in lengths of its direction. */
  readonly stride: number;
  readonly height: number;
  /** How the height changes with the stride. */
  readonly slope: number;
}

/** Two probes with a place between them that is low enough and level enough; `low` is the lower, on whichever side. */
interface Bracket {
  readonly low: Probe;
  readonly high: Probe;
}

interface Search {
  readonly start: Probe;
  probe(stride: number): Probe;
  /** How many more probes it may make. */
  left: number;
  /** Whether a stride has been found by interpolation, and not just tried. */
  hasInterpolated: boolean;
}

/** Of the fall that the slope at the start promises, a place must bring this share; of the slope it may keep that one. */
const sufficientDecrease = 1e-4;
const curvature = 0.9;
const mostProbes = 25;
/** Where the ground falls on and on, it is followed by so many leaps, each so many times as long as the one before. */
const mostLeaps = 6;
const longestLeap = 10;
/** An interpolation that leaves more than this share of the bracket is followed by a halving. */
const slowShare = 2 / 3;
/** Heights that differ by less than this share of themselves are hardly told apart; strides that do are the same. */
const levelShare = 1e-6;
const sameShare = 1e-12;

/**
 * A place along a line that meets the strong Wolfe conditions: low enough for the way to it, and hardly falling on. `start`
 * is the probe at stride 0, with a slope below 0, `first` the stride to be tried first. If there is none among 25 probes it
 * is the lowest that is low enough; null if there is none of these either.
 *
 * A cubic is put through two probes at least once, even where the first stride would do: so the line is searched exactly if
 * it is a parabola. A place without finite height and slope counts as too high.
 *
 * Source: Nocedal & Wright, *Numerical Optimization* (2006), algorithms 3.5 and 3.6.
 */
export function wolfe(start: Probe, first: number, probe: (stride: number) => Probe): Probe | null {
  const search: Search = { start, probe, left: mostProbes, hasInterpolated: false };
  const found = narrow(search, widen(search, first));
  return found.stride > 0 ? found : null;
}

/** Goes out until a bracket is found. Where a probe will do already, both ends of the bracket are this probe. */
function widen(search: Search, first: number): Bracket {
  let before = search.start;
  let here = ask(search, first);
  for (let leaps = 0; ; ) {
    if (isTooHigh(search, here) || here.height > before.height) return { low: before, high: here };
    if (isDone(search, here)) return { low: here, high: here };
    if (here.slope >= 0) return { low: here, high: before };

    // on to where the cubic through the last two probes is lowest, or a long leap
    const lowest = lowestOfCubic(before, here);
    const farthest = longestLeap * here.stride;
    const isInReach = lowest > here.stride && lowest <= farthest;
    if (!isInReach) leaps++;
    if (leaps > mostLeaps || search.left === 0 || isAt(here, lowest)) return { low: here, high: here };
    if (isInReach) search.hasInterpolated = true;
    before = here;
    here = ask(search, isInReach ? lowest : farthest);
  }
}

/** Closes a bracket until its lower end will do. */
function narrow(search: Search, { low, high }: Bracket): Probe {
  let isSlow = false;
  while (search.left > 0 && low !== high && !isDone(search, low) && canFall(search, low, high)) {
    const lowest = lowestOfCubic(low, high);
    if (isAt(low, lowest)) break;
    const stride: number = isSlow ? middleOf(low, high) : inside(search, low, high, lowest);
    // nothing lies between two neighbouring numbers
    if (stride === low.stride || stride === high.stride) break;
    const width = Math.abs(high.stride - low.stride);
    const here = ask(search, stride);
    if (isTooHigh(search, here) || here.height > low.height) {
      high = here;
    } else {
      if (here.slope * (high.stride - low.stride) >= 0) high = low;
      low = here;
    }
    isSlow = Math.abs(high.stride - low.stride) > slowShare * width;
  }
  return low;
}

/** Where the cubic through both ends is lowest, or half way between them. */
function inside(search: Search, low: Probe, high: Probe, lowest: number): number {
  if (!((lowest - low.stride) * (high.stride - lowest) > 0)) return middleOf(low, high);
  search.hasInterpolated = true;
  return lowest;
}

function middleOf(low: Probe, high: Probe): number {
  return low.stride + (high.stride - low.stride) / 2;
}

/** The stride at which the cubic through two probes, heights and slopes, has its minimum; NaN where it has none. */
function lowestOfCubic(a: Probe, b: Probe): number {
  const width = b.stride - a.stride;
  const rise = b.height - a.height;
  // where the heights differ hardly more than by rounding, the parabola that has these slopes knows better
  const isLevel = Math.abs(rise) <= levelShare * Math.abs(a.height);
  if (isLevel) return (b.slope - a.slope) / width > 0 ? a.stride - (a.slope * width) / (b.slope - a.slope) : Number.NaN;
  const bend = a.slope + b.slope - (3 * rise) / width;
  const root = Math.sqrt(bend * bend - a.slope * b.slope) * Math.sign(width);
  return b.stride - (width * (b.slope + root - bend)) / (b.slope - a.slope + 2 * root);
}

/** Whether the place is the one that has been probed, as good as exactly: no interpolation would lead further. */
function isAt({ stride }: Probe, lowest: number): boolean {
  return stride > 0 && Math.abs(lowest - stride) <= sameShare * stride;
}

/** Whether the slope at the start promises more of a fall, as far as the bracket reaches, than the heights are rounded by. */
function canFall({ start }: Search, low: Probe, high: Probe): boolean {
  return -start.slope * Math.max(low.stride, high.stride) > Number.EPSILON * Math.abs(start.height);
}

function ask(search: Search, stride: number): Probe {
  search.left--;
  return search.probe(stride);
}

function isTooHigh({ start }: Search, { stride, height, slope }: Probe): boolean {
  const isThere = Number.isFinite(height) && Number.isFinite(slope);
  return !(isThere && height <= start.height + sufficientDecrease * stride * start.slope);
}

/** Whether a probe that is low enough is level enough, too, and not just a lucky guess. */
function isDone({ start, hasInterpolated }: Search, { slope }: Probe): boolean {
  return hasInterpolated && Math.abs(slope) <= -curvature * start.slope;
}
