import type { Scale } from '../core/learning/standardisation.ts';
import type { NumberFormat } from '../i18n/numbers.ts';
import type { TaskChoice } from '../scenario/scenario.ts';
import type { Place } from './placeOnWay.ts';
import type { ModelTexts } from './useModelTexts.ts';

/** What a column is called and measured in; the user's own columns have no unit. */
export interface Measure {
  readonly name: string;
  readonly unit: string;
}

export interface Measures {
  readonly feature: Measure;
  readonly target: Measure;
  /** What a neuron tells apart. */
  readonly zero: string;
  readonly one: string;
}

/** The columns of a task. */
export function measuresOf({ task, data }: TaskChoice, texts: ModelTexts): Measures {
  const { flipper, mass, species, year, temperatureShort } = texts.measures;
  const [adelie, , gentoo] = texts.species;
  const [featureName, targetName] = data?.names ?? ['x', 'y'];
  const [zero, one] = data?.labels ?? ['0', '1'];
  switch (task) {
    case 'penguin-line':
      return { feature: { name: flipper, unit: 'mm' }, target: { name: mass, unit: 'kg' }, zero, one };
    case 'penguin-species':
      return { feature: { name: mass, unit: 'kg' }, target: { name: species, unit: '' }, zero: adelie, one: gentoo };
    case 'seattle-seasons':
      return { feature: { name: year, unit: '' }, target: { name: temperatureShort, unit: '°C' }, zero, one };
    default:
      return { feature: { name: featureName, unit: '' }, target: { name: targetName, unit: '' }, zero, one };
  }
}

export function nameInUnit({ name, unit }: Measure, texts: ModelTexts): string {
  return unit === '' ? name : texts.inUnit(name, unit);
}

/** A number in the unit of its column. */
export function told(value: number, { unit }: Pick<Measure, 'unit'>, numbers: NumberFormat, digits = 3): string {
  const number = numbers.number(value, digits);
  return unit === '' ? number : `${number}\u00a0${unit}`;
}

/** The line as a formula with its numbers: "mass = 4.2 kg + 0.69 kg · (flipper − 201 mm) / 14 mm". */
export function lineFormula(model: Place, scale: Scale, { feature, target }: Measures, numbers: NumberFormat): string {
  const isOwnUnit = scale.origin === 0 && scale.unit === 1;
  const perFeature = isOwnUnit && target.unit !== '' ? `${target.unit}/${feature.unit}` : target.unit;
  const slope = told(Math.abs(model.x), { unit: perFeature }, numbers);
  return `${target.name} = ${told(model.y, target, numbers)} ${sign(model.x)} ${slope} · ${onScale(feature, scale, numbers)}`;
}

/** The neuron as a formula: the probability of its label 1. */
export function neuronFormula(model: Place, scale: Scale, { feature, one }: Measures, numbers: NumberFormat): string {
  const weight = numbers.number(model.x, 3);
  const bias = `${sign(model.y)} ${numbers.number(Math.abs(model.y), 3)}`;
  return `p(${one}) = σ(${weight} · ${onScale(feature, scale, numbers)} ${bias})`;
}

/** The wave of the year as a formula. */
export function seasonsFormula(model: Place, mean: number, { target }: Measures, numbers: NumberFormat): string {
  const amplitude = `${sign(model.x)} ${told(Math.abs(model.x), target, numbers)}`;
  const day = `d ${sign(-model.y)} ${numbers.number(Math.abs(model.y), 3)}`;
  return `${target.name} = ${told(mean, target, numbers)} ${amplitude} · cos(2π (${day}) / ${numbers.number(365.25, 5)})`;
}

function onScale(feature: Measure, { origin, unit }: Scale, numbers: NumberFormat): string {
  if (origin === 0 && unit === 1) return feature.name;
  const moved = `${feature.name} ${sign(-origin)} ${told(Math.abs(origin), feature, numbers, 4)}`;
  return `(${moved}) / ${told(unit, feature, numbers)}`;
}

function sign(value: number): string {
  return value < 0 ? '−' : '+';
}
