import type { figures } from '../../i18n/figures.en.ts';
import type { NumberFormat } from '../../i18n/numbers.ts';
import type { CurvePoint } from './curvePoint.ts';

/** What the figure shows of a point beside its height. */
interface Known {
  readonly hasSlope: boolean;
  readonly hasCurvature: boolean;
}

/** What is to be seen in a point, told to whoever does not see it. */
export function pointSentence(
  { x, height, slope, curvature, level }: CurvePoint,
  { hasSlope, hasCurvature }: Known,
  texts: typeof figures.slope,
  numbers: NumberFormat,
): string {
  const number = (value: number) => numbers.number(value);
  if (Number.isNaN(height)) return `x = ${number(x)}. ${texts.noValue}`;
  const told = [texts.told(number(x), number(height))];
  if (hasSlope && Number.isNaN(slope)) told.push(texts.noTangent);
  else if (hasSlope) {
    const way = slope > 0 ? texts.uphill : texts.downhill;
    told.push(level === null ? texts.toldSlope(number(slope), way) : texts.toldLevel);
  }
  if (hasCurvature && !Number.isNaN(curvature)) {
    told.push(texts.toldCurvature(number(curvature)));
    if (level !== null) told.push(`${texts.byCurvature[level]}.`);
  }
  return told.join(' ');
}
