import type { Batches } from '../core/learning/batches.ts';

/** Rows that light up, 1 being the brightest. */
export interface Lit {
  readonly rows: Uint32Array;
  readonly strength: number;
}

/**
 * How batches follow each other: each as it comes; fewer than there are, each fading for a while; or fewer still, without any
 * fading.
 */
export type Rhythm = 'each' | 'lingering' | 'still';

interface Glow {
  readonly rows: Uint32Array;
  readonly key: string;
  readonly litAtMs: number;
}

const renewedAfterMs = { lingering: 125, still: 1000 };
const fadesInMs = 400;

/** The light of the present batch and of those just before it. The clock is the caller's. */
export function batchGlow() {
  let glows: readonly Glow[] = [];
  let drawnFrom: Batches | null = null;

  /** What is lit now, the brightest last. */
  return function glow(batches: Batches, id: number, step: number, rhythm: Rhythm, nowMs: number): readonly Lit[] {
    // other data, or otherwise shared out: the numbers of the rows mean something else
    if (batches !== drawnFrom) glows = [];
    drawnFrom = batches;
    const key = `${id} ${step}`;
    const last = glows.at(-1);
    const isDue = rhythm === 'each' || last === undefined || nowMs - last.litAtMs >= renewedAfterMs[rhythm];
    if (isDue && last?.key !== key) {
      const { rows, from, to } = batches.of(id, step);
      // a copy: the batch is rewritten by whoever asks next
      glows = [...glows, { rows: rows.slice(from, to), key, litAtMs: nowMs }];
    }
    glows = glows.filter(
      (each, k) => k === glows.length - 1 || (rhythm === 'lingering' && age(each, nowMs) < fadesInMs),
    );
    return glows.map((each, k) => ({
      rows: each.rows,
      strength: k === glows.length - 1 ? 1 : 1 - age(each, nowMs) / fadesInMs,
    }));
  };
}

function age({ litAtMs }: Glow, nowMs: number): number {
  return nowMs - litAtMs;
}

/** More batches a second than this cannot be told apart. */
const mostASecond = 8;

/** Exact while the playhead rests or goes slowly; who wants little motion is shown little of it. */
export function rhythmOf(isPlaying: boolean, stepsASecond: number, isReduced: boolean): Rhythm {
  if (!isPlaying) return 'each';
  if (isReduced) return 'still';
  return stepsASecond > mostASecond ? 'lingering' : 'each';
}
