import { contains, type Domain, type Minimum, type Surface } from '../surface.ts';
import { findMinima } from '../surfaces/valleys.ts';
import { type LabelledRows, sidedRows } from './neuronError.ts';
import { neuronHill } from './neuronHill.ts';
import { newtonMinimum } from './newtonMinimum.ts';
import { squaredError } from './squaredError.ts';
import { scaled, standardisation } from './standardisation.ts';

/** So many rows are looked at in the heights of the net in which a search begins; and how fine the net is at least and at most. */
const rowsLookedAt = 1_500_000;
const fewestSamples = 33;
const mostSamples = 65;
/** With a feature measured in standard deviations from its mean: beyond these the sigmoid is a step in a place without rows. */
const searched: Domain = { x: [-16, 16], y: [-16, 16] };
const mostMinima = 8;

/**
 * The minimum of the cross-entropy, which is convex. None where one value of the feature parts the labels: the surer the
 * neuron, the better, without end. Where the feature never changes, all that counts is x · feature + y.
 */
export function crossEntropyMinima(surface: Surface, rows: LabelledRows): readonly Minimum[] {
  if (isConstant(rows.feature)) return troughs(surface, rows);
  if (isParted(rows)) return [];
  const place = newtonMinimum(surface);
  if (place === undefined || !contains(surface.domain, ...place)) return [];
  const [x, y] = place;
  return [{ x, y, value: surface.value(x, y), global: true }];
}

/**
 * The minima of the squared error that a search finds, in a coarser net for many rows. They lie in ravines where the feature has
 * not been standardised: so the search does that, and says where in the landscape at hand it has found them.
 */
export function squaredErrorMinima(surface: Surface, rows: LabelledRows): readonly Minimum[] {
  const { feature, label } = rows;
  if (isConstant(feature)) return troughs(surface, rows);
  const { origin, unit } = standardisation(feature, Uint32Array.from(feature.keys()));
  const rounder = neuronHill(squaredError, sidedRows({ feature: scaled(feature, { origin, unit }), label }), searched);
  const affordable = Math.floor(Math.sqrt(rowsLookedAt / feature.length));
  const samplesPerSide = Math.min(Math.max(affordable, fewestSamples), mostSamples);
  return findMinima(rounder, { samplesPerSide, most: mostMinima })
    .map(({ global, ...place }) => {
      const x = place.x / unit;
      const y = place.y - x * origin;
      return { x, y, value: surface.value(x, y), global };
    })
    .filter(({ x, y }) => contains(surface.domain, x, y));
}

/** Where the feature is always 0, the best y says how frequent label 1 is. Other constants make a trough that runs aslant. */
function troughs(surface: Surface, { feature, label }: LabelledRows): readonly Minimum[] {
  const ones = Array.from(label).filter((one) => one === 1).length;
  if (feature[0] !== 0 || ones === 0 || ones === label.length) return [];
  const x = (surface.domain.x[0] + surface.domain.x[1]) / 2;
  const y = Math.log(ones / (label.length - ones));
  return contains(surface.domain, x, y) ? [{ x, y, value: surface.value(x, y), global: true, along: 'x' }] : [];
}

function isConstant(feature: Float64Array): boolean {
  return feature.every((value) => value === feature[0]);
}

/** Whether some value of the feature has all rows of one label on one side and all of the other on the other side, or at it. */
function isParted({ feature, label }: LabelledRows): boolean {
  const [lowestZero, highestZero] = extent(feature, label, 0);
  const [lowestOne, highestOne] = extent(feature, label, 1);
  return highestZero <= lowestOne || highestOne <= lowestZero;
}

/** Of the rows with this label; infinitely far apart the wrong way round where there are none. */
function extent(feature: Float64Array, label: ArrayLike<number>, wanted: number): [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < feature.length; k++) {
    if (label[k] !== wanted) continue;
    low = Math.min(low, feature[k]);
    high = Math.max(high, feature[k]);
  }
  return [low, high];
}
