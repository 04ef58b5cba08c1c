import fc from 'fast-check';
import type { Domain, Range } from '../../src/core/surface.ts';
import { catalogue } from '../../src/core/surfaces/index.ts';
import type {
  GradientChoice,
  OptimizerChoice,
  RandomStarts,
  Scenario,
  Starts,
  StopRules,
  SurfaceChoice,
  View,
} from '../../src/scenario/scenario.ts';
import {
  type ChoiceSetting,
  gradientFields,
  limits,
  type NumberSetting,
  optimizerFields,
  settings,
  startsFields,
  stopFields,
  viewFields,
} from '../../src/scenario/settings.ts';

/** Every valid scenario: whatever comes out passes `parseScenario` unchanged. */
export function scenarios(): fc.Arbitrary<Scenario> {
  return fc.record<Scenario>({
    version: fc.constant(1),
    surface: surfaceChoices(),
    starts: starts(),
    optimizers: fc.array(optimizerChoices(), { minLength: 1, maxLength: limits.optimizers, size: 'small' }),
    gradient: fc.record<GradientChoice>({
      kind: choice(gradientFields.kind),
      h: number(gradientFields.h),
      noise: number(gradientFields.noise),
    }),
    stop: fc.record<StopRules>({
      maxSteps: number(stopFields.maxSteps),
      gradientTolerance: number(stopFields.gradientTolerance),
    }),
    seed: number(settings.seed),
    view: fc.record<View>({
      mode: choice(viewFields.mode),
      heights: choice(viewFields.heights),
      minima: fc.boolean(),
      colors: choice(viewFields.colors),
    }),
  });
}

function surfaceChoices(): fc.Arbitrary<SurfaceChoice> {
  return fc.oneof(
    fc.constantFrom(...catalogue.map(({ id }) => ({ id }))),
    fc.record({ formula: formulas(), domain: domains() }),
    fc.constant({ terrain: 'jacksboro' }),
  );
}

/** Formulas as people type them, with and without spaces. */
function formulas(): fc.Arbitrary<string> {
  const atom = fc.constantFrom(
    'x',
    'y',
    '2',
    '.5',
    '1e-3',
    '2x y',
    'π',
    'sin(x)',
    'exp(-y^2)',
    '(x - 1)(y+2)',
    'sqrt(x^2 + 1)',
  );
  const operator = fc.constantFrom('+', '-', '*', '/', '^', ' + ', ' − ', ' · ');
  return fc
    .tuple(atom, fc.array(fc.tuple(operator, atom), { maxLength: 6 }))
    .map(([first, rest]) => first + rest.map((pair) => pair.join('')).join(''));
}

function domains(): fc.Arbitrary<Domain> {
  return fc.record({ x: ranges(), y: ranges() });
}

function ranges(): fc.Arbitrary<Range> {
  const edge = fc.oneof(fc.integer({ min: -20, max: 20 }), double(-limits.edge, limits.edge));
  return fc
    .tuple(edge, edge)
    .map(([a, b]): Range => (a < b ? [a, b] : [b, a]))
    .filter(([low, high]) => high - low >= limits.width);
}

function starts(): fc.Arbitrary<Starts> {
  return fc.oneof(randomStarts(), fc.record({ points: fc.array(points()) }));
}

function randomStarts(): fc.Arbitrary<RandomStarts> {
  return number(startsFields.count).chain((count) => {
    const start = fc.nat({ max: count - 1 });
    return fc.record(
      {
        random: choice(startsFields.random),
        count: fc.constant(count),
        domain: domains(),
        moved: fc.uniqueArray(fc.tuple(start, coordinates(), coordinates()), { minLength: 1, selector: ([k]) => k }),
        removed: fc.uniqueArray(start, { minLength: 1 }),
        // the drawn and the added starts together may not be too many
        ...(count <= limits.starts - 100 && { added: fc.array(points(), { minLength: 1, maxLength: 100 }) }),
      },
      { requiredKeys: ['random', 'count'] },
    );
  });
}

function points(): fc.Arbitrary<readonly [x: number, y: number]> {
  return fc.tuple(coordinates(), coordinates());
}

function coordinates(): fc.Arbitrary<number> {
  const asDragged = fc.integer({ min: -50_000, max: 50_000 }).map((value) => value / 10_000);
  return fc.oneof({ weight: 4, arbitrary: asDragged }, { weight: 1, arbitrary: double(-limits.place, limits.place) });
}

function optimizerChoices(): fc.Arbitrary<OptimizerChoice> {
  const fields = optimizerFields.sgd;
  return fc
    .record(
      {
        id: fc.constant('sgd' as const),
        learningRate: number(fields.learningRate),
        momentum: number(fields.momentum),
        dampening: fc.oneof(fc.constant(0), number(fields.dampening)),
        nesterov: fc.boolean(),
        weightDecay: number(fields.weightDecay),
        clipNorm: number(fields.clipNorm),
      },
      { requiredKeys: ['id', 'learningRate', 'momentum', 'dampening', 'nesterov', 'weightDecay'] },
    )
    .map((sgd) => ({ ...sgd, nesterov: sgd.nesterov && sgd.momentum > 0 && sgd.dampening === 0 }));
}

/** Every number a setting allows; often its default, its limits and what a slider would give. */
function number({ min, max, whole, default: preferred }: NumberSetting): fc.Arbitrary<number> {
  const usual = [min, max, ...(preferred === undefined ? [] : [preferred])];
  const any = whole ? fc.integer({ min, max }) : double(min, max);
  const rounded = whole ? any : any.map((value) => Math.min(Math.max(Number(value.toPrecision(3)), min), max));
  return fc.oneof(fc.constantFrom(...usual), any, rounded);
}

function choice<Value extends string>({ values }: ChoiceSetting<Value>): fc.Arbitrary<Value> {
  return fc.constantFrom(...values);
}

/** Without −0, which JSON cannot write and no scenario contains. */
function double(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true }).map((value) => value + 0);
}
