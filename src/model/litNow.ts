import { prefersStillness } from '../look/prefersStillness.ts';
import type { ThalwegStore } from '../store/store.ts';
import { batchGlow, type Lit, rhythmOf } from './batchGlow.ts';
import type { ModelHiker } from './modelHiker.ts';

/** Tells which rows light up now for a hiker; none for one that stands still, or where every step looks at all rows. */
export function litNow(store: ThalwegStore): (hiker: ModelHiker) => readonly Lit[] {
  const glow = batchGlow();
  return ({ id, way }) => {
    const { learning, isPlaying, speed, isSlow } = store.getState();
    const step = Math.floor(store.playhead.at);
    const isWalking = step < way.reached || way.stopped === undefined;
    if (!learning?.batches || !isWalking) return [];
    const rhythm = rhythmOf(isPlaying && !isSlow, speed, prefersStillness());
    return glow(learning.batches, id, step, rhythm, performance.now());
  };
}
