import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '../src/core/surfaces/index.ts';
import { byHand } from './byHand.ts';
import { cases, hikers, momenta, steps } from './cases.ts';
import { core, dragged } from './core.ts';
import { backends, tensorFlow } from './tensorflow.ts';

const rounds = 9;

await main(process.argv[2]);

async function main(source: string): Promise<void> {
  console.log(`Node ${process.version} on ${cpus()[0].model}; medians of ${rounds} rounds.\n`);
  const usable = await backends();
  const c = compiled(join(source, 'descent.c'));
  console.log(`Nanoseconds per hiker and step: ${hikers} hikers, ${steps} steps.`);
  console.log('"core" is a whole run of the app: height, gradient, step, and the check for divergence.');
  console.log('"by hand" and "C" take gradient and step only; TensorFlow.js computes in 32 bits.\n');
  const names = [
    'surface',
    'momentum',
    'core',
    'by hand',
    'core / hand',
    ...usable.map((name) => `tfjs ${name}`),
    'tfjs / core',
    'C -O3',
  ];
  row(names);
  for (const { surface, learningRate } of cases) {
    for (const momentum of momenta) {
      const ours = await perStep(() => core(surface, learningRate, momentum));
      const hand = await perStep(() => byHand(surface, learningRate, momentum));
      const theirs: number[] = [];
      for (const backend of usable) {
        theirs.push(await perStep(() => tensorFlow(backend, surface, learningRate, momentum), 3));
        expectSame(
          await tensorFlow(backend, surface, learningRate, momentum),
          byHand(surface, learningRate, momentum),
          1e-3,
        );
      }
      expectSame(core(surface, learningRate, momentum), byHand(surface, learningRate, momentum), 1e-9);
      const ratio = Math.min(...theirs) / ours;
      row([surface, momentum, ours, hand, ours / hand, ...theirs, ratio, c?.(surface, learningRate, momentum) ?? '–']);
    }
  }
  await printDrags();
}

/** The time a hand has to wait, on the surface where it waits longest. */
async function printDrags(): Promise<void> {
  console.log(
    '\nMilliseconds to walk dragged starts again, 500 steps with momentum, ways kept; the slowest surfaces.\n',
  );
  row(['surface', '1 hiker', '60 hikers']);
  const times: [string, number, number][] = [];
  for (const { id } of catalogue) {
    times.push([id, (await median(() => dragged(id, 1, 500))) / 1e6, (await median(() => dragged(id, 60, 500))) / 1e6]);
  }
  times.sort((a, b) => b[2] - a[2]);
  for (const each of times.slice(0, 5)) row(each);
}

async function perStep(walk: () => unknown, times = rounds): Promise<number> {
  return (await median(walk, times)) / (hikers * steps);
}

/** Nanoseconds; one round goes before to warm up. */
async function median(work: () => unknown, times = rounds): Promise<number> {
  await work();
  const taken: number[] = [];
  for (let round = 0; round < times; round++) {
    const begin = process.hrtime.bigint();
    await work();
    taken.push(Number(process.hrtime.bigint() - begin));
  }
  return taken.sort((a, b) => a - b)[times >> 1];
}

/** Whoever ends elsewhere did not do the same work. */
function expectSame(
  a: { x: Float64Array; y: Float64Array },
  b: { x: Float64Array; y: Float64Array },
  tolerance: number,
): void {
  for (let k = 0; k < hikers; k++) {
    if (!(Math.abs(a.x[k] - b.x[k]) <= tolerance && Math.abs(a.y[k] - b.y[k]) <= tolerance)) {
      throw new RangeError(`Expected hiker ${k} at (${b.x[k]}, ${b.y[k]}), got (${a.x[k]}, ${a.y[k]}).`);
    }
  }
}

/** The C loops; null where there is no gcc. */
function compiled(source: string): ((surface: string, learningRate: number, momentum: number) => number) | null {
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

function row(cells: readonly (string | number)[]): void {
  const text = (cell: string | number) =>
    typeof cell === 'string' || Number.isInteger(cell) || cell === 0.9 ? String(cell) : cell.toPrecision(3);
  console.log(cells.map((cell, k) => (k === 0 ? text(cell).padEnd(18) : text(cell).padStart(12))).join(''));
}
