import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '../src/core/surfaces/index.ts';
import { bytesAPicture } from './allocation.ts';
import { byHand } from './byHand.ts';
import { type Case, cases, hikers, momenta, steps } from './cases.ts';
import { core, dragged, withOptimizer } from './core.ts';
import { printGrounds } from './ground.ts';
import { type NetworkCase, networkCases, networkRace, type TheirRacer } from './network.ts';
import { pyTorch, type TorchOptimizer } from './pytorch.ts';
import { racers } from './racers.ts';
import { backends, tensorFlow } from './tensorflow.ts';

const rounds = 7;

await main(process.argv[2]);

async function main(source: string): Promise<void> {
  console.log(
    `Node ${process.version} on ${cpus()[0].model}; the fastest of ${rounds} rounds, in which all take turns.\n`,
  );
  const usable = await backends();
  const c = compiled(join(source, 'descent.c'));
  console.log(`Nanoseconds per hiker and step: ${hikers} hikers, ${steps} steps.`);
  console.log('"core" is a whole run of the app: height, gradient, step, and the check for divergence.');
  console.log(
    '"by hand" and "C" take gradient and step only. TensorFlow.js computes in 32 bits; "cpu" is what it uses unless',
  );
  console.log('told otherwise, "wasm" is its fastest without a graphics card.\n');
  row([
    'surface',
    'momentum',
    'core',
    'by hand',
    'core/hand',
    'tfjs cpu',
    'cpu/core',
    'tfjs wasm',
    'wasm/core',
    'C -O3',
  ]);
  for (const each of cases) {
    for (const momentum of momenta) await race(each, momentum, usable, c);
  }
  await printOptimizers(source);
  await printNetworks(usable);
  printGrounds();
  await printDrags();
  printAllocation();
}

async function race({ surface, learningRate }: Case, momentum: number, usable: readonly string[], c: CLoop | null) {
  const ourWalk = () => core(surface, learningRate, momentum);
  const handWalk = () => byHand(surface, learningRate, momentum);
  const walkOn = (backend: string) => () => tensorFlow(backend, surface, learningRate, momentum);
  expectSame(ourWalk(), handWalk(), 1e-9, 1);
  // in 32 bits a few hikers go another way: from a ridge down its other side, or round the tip of a cone
  for (const backend of usable) expectSame(await walkOn(backend)(), handWalk(), 1e-2, 0.99);

  const times = await fastest([ourWalk, handWalk, ...usable.map(walkOn)]);
  const [ours, hand, ...theirs] = times.map((time) => time / (hikers * steps));
  const cells = ['cpu', 'wasm'].flatMap((backend): Cell[] => {
    const time = theirs[usable.indexOf(backend)];
    return time === undefined ? ['–', '–'] : [time, time / ours];
  });
  row([surface, momentum, ours, hand, ours / hand, ...cells, c?.(surface, learningRate, momentum) ?? '–']);
}

async function printOptimizers(source: string): Promise<void> {
  console.log(
    `\nEvery optimizer on Himmelblau's function, ${hikers} hikers, ${steps} steps; nanoseconds per hiker and step.`,
  );
  console.log('PyTorch: its own optimizers on one thread, in 64 bits, the gradient by autograd.\n');
  const known = racers.flatMap(([, lr, name]): TorchOptimizer[] => (name === null ? [] : [[name, { lr }]]));
  const theirs = pyTorch(join(source, 'pytorch.py'), known);
  if (theirs === null) console.log('No Python with torch here: its columns stay empty.\n');
  row(['optimizer', 'core', 'PyTorch', 'PyTorch/core']);
  for (const [id, learningRate, name] of racers) {
    const [time] = await fastest([() => withOptimizer(id, learningRate)]);
    const ours = time / withOptimizer(id, learningRate).taken;
    const torch = theirs?.[known.findIndex(([torchName]) => torchName === name)];
    row([id, ours, ...(torch === undefined ? ['–', '–'] : [torch, torch / ours])]);
  }
}

async function printNetworks(usable: readonly string[]): Promise<void> {
  console.log(
    '\nOne gradient of a fully connected network with tanh; rows times parameters per microsecond, so more is faster.',
  );
  console.log('"core" computes in 64 bits, TensorFlow.js in 32.\n');
  row(['network', 'rows', 'parameters', 'core', 'tfjs cpu', 'core/cpu', 'tfjs wasm', 'core/wasm']);
  for (const each of networkCases) await raceNetworks(each, usable);
}

async function raceNetworks(each: NetworkCase, usable: readonly string[]): Promise<void> {
  const race = networkRace(each);
  const work = each.rows * race.parameterCount;
  // enough gradients a round for the clock to see the smallest network
  const times = Math.ceil(2e6 / work);
  const theirs: TheirRacer[] = [];
  // one after the other: what is made belongs to the backend of the moment
  for (const backend of usable) theirs.push(await race.theirs(backend));
  for (const racer of theirs) expectSameSlopes(await racer.gradient(), race.ours());
  const ourTurn = () => {
    for (let time = 0; time < times; time++) race.ours();
  };
  const taken = await fastest([ourTurn, ...theirs.map((racer) => () => racer.run(times))]);
  for (const racer of theirs) racer.dispose();
  const [ours, ...speeds] = taken.map((time) => (1000 * times * work) / time);
  const cells = ['cpu', 'wasm'].flatMap((backend): Cell[] => {
    const speed = speeds[usable.indexOf(backend)];
    return speed === undefined ? ['–', '–'] : [speed, ours / speed];
  });
  row([each.sizes.join('-'), each.rows, race.parameterCount, ours, ...cells]);
}

/** To the rounding of 32 bits, measured by the longest slope. */
function expectSameSlopes(theirs: Float64Array, ours: Float64Array): void {
  const farthest = Math.max(...theirs.map((slope, k) => Math.abs(slope - ours[k])));
  const longest = Math.max(...ours.map(Math.abs));
  if (!(farthest < 1e-5 * longest)) throw new RangeError(`Expected slopes within ${1e-5 * longest}, got ${farthest}.`);
}

/** What is left behind for the engine to collect while a run plays; three's and the browser's own come on top. */
function printAllocation(): void {
  console.log('\nBytes that our code leaves behind in one picture of a playing run.\n');
  for (const count of [60, 1000])
    console.log(`${`${count} hikers`.padEnd(18)}${bytesAPicture(count).toFixed(0).padStart(12)}`);
}

/** The time a hand has to wait, on the surface where it waits longest. */
async function printDrags(): Promise<void> {
  console.log(
    '\nMilliseconds to walk dragged starts again, 500 steps with momentum, ways kept; the slowest surfaces.\n',
  );
  row(['surface', '1 hiker', '60 hikers']);
  const waits: [string, number, number][] = [];
  for (const { id } of catalogue) {
    const [one, sixty] = await fastest([() => dragged(id, 1, 500), () => dragged(id, 60, 500)]);
    waits.push([id, one / 1e6, sixty / 1e6]);
  }
  waits.sort((a, b) => b[2] - a[2]);
  for (const each of waits.slice(0, 5)) row(each);
  row(['longest of all', Math.max(...waits.map(([, one]) => one)), Math.max(...waits.map(([, , sixty]) => sixty))]);
}

/**
 * Nanoseconds each takes when nothing else is in its way, which on a busy machine says more than the median. They take turns, so that
 * a busy while slows all of them; one round warms up.
 */
async function fastest(racers: readonly (() => unknown)[]): Promise<number[]> {
  const taken: number[][] = racers.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [k, racer] of racers.entries()) {
      const begin = process.hrtime.bigint();
      await racer();
      taken[k].push(Number(process.hrtime.bigint() - begin));
    }
  }
  return taken.map((times) => Math.min(...times.slice(1)));
}

interface Ends {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Whoever ends elsewhere did not do the same work. */
function expectSame(a: Ends, b: Ends, tolerance: number, share: number): void {
  let same = 0;
  for (let k = 0; k < hikers; k++) {
    if (Math.abs(a.x[k] - b.x[k]) <= tolerance && Math.abs(a.y[k] - b.y[k]) <= tolerance) same++;
  }
  if (same < share * hikers) {
    throw new RangeError(`Expected ${share * hikers} hikers within ${tolerance} of where they belong, got ${same}.`);
  }
}

type CLoop = (surface: string, learningRate: number, momentum: number) => number;

/** The C loops; null where there is no gcc. */
function compiled(source: string): CLoop | null {
  const program = join(mkdtempSync(join(tmpdir(), 'thalweg-bench-')), 'descent');
  try {
    execFileSync('gcc', ['-O3', source, '-o', program, '-lm'], { stdio: 'ignore' });
  } catch {
    console.log('No gcc here: the column for C stays empty.\n');
    return null;
  }
  return (surface, learningRate, momentum) =>
    Number(
      execFileSync(program, [surface, String(learningRate), String(momentum)], { encoding: 'utf8' }).split(' ')[0],
    );
}

type Cell = string | number;

function row(cells: readonly Cell[]): void {
  const text = (cell: Cell) =>
    typeof cell === 'string' || Number.isInteger(cell) || cell === 0.9 ? String(cell) : cell.toPrecision(3);
  console.log(cells.map((cell, k) => (k === 0 ? text(cell).padEnd(18) : text(cell).padStart(11))).join(''));
}
