import fc from 'fast-check';
import type { Shares } from '../../src/core/learning/index.ts';
import { networkTaskEntries } from '../../src/core/network/networkTasks.ts';
import type { Domain, Range } from '../../src/core/surface.ts';
import { catalogue } from '../../src/core/surfaces/index.ts';
import { affordable } from '../../src/scenario/affordable.ts';
import type {
  DataRows,
  GradientChoice,
  NetworkChoice,
  OptimizerChoice,
  RandomStarts,
  Scenario,
  ScheduleChoice,
  Starts,
  StopRules,
  SurfaceChoice,
  TaskChoice,
  View,
} from '../../src/scenario/scenario.ts';
import {
  type ChoiceSetting,
  type Fields,
  gradientFields,
  limits,
  type NumberSetting,
  networkFields,
  optimizerFields,
  type Setting,
  scheduleFields,
  settings,
  startsFields,
  stopFields,
  taskFields,
  viewFields,
} from '../../src/scenario/settings.ts';
import { weightsOf } from '../../src/scenario/weightsOf.ts';

/** Every valid scenario: whatever comes out passes `parseScenario` unchanged. */
export function scenarios(): fc.Arbitrary<Scenario> {
  return fc
    .record<Scenario>({
      version: fc.constant(1),
      surface: surfaceChoices(),
      starts: starts(),
      optimizers: fc.array(optimizerChoices(), { minLength: 1, maxLength: limits.optimizers, size: 'small' }),
      gradient: part<GradientChoice>(gradientFields),
      stop: part<StopRules>(stopFields),
      seed: number(settings.seed),
      view: part<View>(viewFields),
    })
    .map(affordable);
}

function part<Part>(fields: Fields<Part>): fc.Arbitrary<Part> {
  return fc.record(fieldsOf(fields), { requiredKeys: requiredOf(fields) }).map((value) => value as Part);
}

function surfaceChoices(): fc.Arbitrary<SurfaceChoice> {
  return fc.oneof(
    fc.constantFrom(...catalogue.map(({ id }) => ({ id }))),
    fc.record({ formula: formulas(), domain: domains() }),
    fc.constant({ terrain: 'jacksboro' }),
    taskChoices(),
    networkChoices(),
  );
}

function taskChoices(): fc.Arbitrary<TaskChoice> {
  return fc.constantFrom(...settings.task.values).chain((task) => {
    const isOwn = task === 'own-line' || task === 'own-neuron';
    const fields = fieldsOf(taskFields[task]);
    return fc
      .record(
        {
          ...fields,
          task: fc.constant(task),
          split: shares(),
          ...(isOwn && { data: dataRows(task === 'own-neuron') }),
        },
        { requiredKeys: ['task', 'split', ...(isOwn ? ['data'] : []), ...requiredOf(taskFields[task])] as 'task'[] },
      )
      .map((choice) => choice as unknown as TaskChoice);
  });
}

function networkChoices(): fc.Arbitrary<NetworkChoice> {
  return fc
    .constantFrom(...networkTaskEntries)
    .chain(({ id, losses }) =>
      fc.record(
        {
          ...fieldsOf(networkFields),
          loss: fc.constantFrom(...losses),
          network: fc.constant(id),
          hidden: fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: limits.hiddenLayers }),
          split: shares(),
        },
        { requiredKeys: ['network', 'hidden', 'split', 'loss', ...requiredOf(networkFields)] as 'network'[] },
      ),
    )
    .map((choice) => choice as unknown as NetworkChoice)
    .filter((choice) => weightsOf(choice) <= limits.weights)
    .map((choice) => {
      const weights = weightsOf(choice);
      const firstWeight = choice.firstWeight % weights;
      const secondWeight = choice.secondWeight % weights;
      return {
        ...choice,
        firstWeight,
        secondWeight: firstWeight === secondWeight ? (firstWeight + 1) % weights : secondWeight,
      };
    });
}

/** Whole percent, with something to learn from. */
function shares(): fc.Arbitrary<Shares> {
  return fc.integer({ min: 1, max: 100 }).chain((train) =>
    fc.nat({ max: 100 - train }).map((validation) => ({
      train: train / 100,
      validation: validation / 100,
      test: (100 - train - validation) / 100,
    })),
  );
}

function dataRows(isNeuron: boolean): fc.Arbitrary<DataRows> {
  const name = fc.constantFrom('mass in kg', 'höhe', 'a,b', '');
  const target = isNeuron ? fc.nat({ max: 1 }) : double(-1e12, 1e12);
  return fc.record({
    names: fc.tuple(name, name),
    ...(isNeuron && { labels: fc.tuple(name, name) }),
    rows: fc.array(fc.tuple(double(-1e12, 1e12), target), { minLength: 2 }),
  });
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
  return fc
    .constantFrom(...settings.optimizer.values)
    .chain((id) => {
      const changes = fc.uniqueArray(fc.tuple(fc.nat({ max: 20_000 }), number(settings.learningRate)), {
        minLength: 1,
        maxLength: 5,
        selector: ([step]) => step,
      });
      return fc.record(
        {
          id: fc.constant(id),
          ...fieldsOf(optimizerFields[id]),
          schedule: scheduleChoices(),
          rateChanges: changes.map((list) => list.sort(([a], [b]) => a - b)),
        },
        { requiredKeys: ['id', 'schedule', ...requiredOf(optimizerFields[id])] as 'id'[] },
      );
    })
    .map((choice) => consistent(choice as unknown as OptimizerChoice));
}

/** Nesterov's look ahead needs a momentum, and no dampening. */
function consistent(choice: OptimizerChoice): OptimizerChoice {
  if (choice.id !== 'sgd') return choice;
  return { ...choice, nesterov: choice.nesterov && choice.momentum > 0 && choice.dampening === 0 };
}

function scheduleChoices(): fc.Arbitrary<ScheduleChoice> {
  return fc
    .constantFrom(...settings.schedule.values)
    .chain((id) =>
      fc
        .record({ id: fc.constant(id), ...fieldsOf(scheduleFields[id]), ...listsOf(id) })
        .map((choice) => choice as ScheduleChoice),
    );
}

function listsOf(id: ScheduleChoice['id']): Record<string, fc.Arbitrary<unknown>> {
  const step = fc.nat({ max: 20_000 });
  if (id === 'multistep')
    return { milestones: fc.array(step, { maxLength: 5 }).map((list) => list.sort((a, b) => a - b)) };
  if (id !== 'drawn') return {};
  const points = fc.uniqueArray(fc.tuple(step, double(0, 10)), { minLength: 1, maxLength: 5, selector: ([at]) => at });
  return { points: points.map((list) => list.sort(([a], [b]) => a - b)) };
}

/** Whatever the settings of a part of a scenario allow. */
function fieldsOf(fields: object): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(
    Object.entries<Setting>({ ...fields }).map(([name, setting]) => [name, allowedBy(setting)]),
  );
}

function requiredOf(fields: object): string[] {
  const rows = Object.entries<Setting>({ ...fields });
  return rows.filter(([, setting]) => setting.default !== undefined).map(([name]) => name);
}

function allowedBy(setting: Setting): fc.Arbitrary<unknown> {
  switch (setting.kind) {
    case 'number':
      return number(setting);
    case 'choice':
      return choice(setting);
    case 'flag':
      return fc.boolean();
  }
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
