import { useSyncExternalStore } from 'react';
import type { Stage } from '../core/optimizers/recipe.ts';
import { stageAt } from '../store/slowMotion.ts';
import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';

/** Whether each step is shown part by part, and the switch for it. */
export function useSlowMotion(): { readonly isSlow: boolean; readonly toggle: () => void } {
  const store = useThalwegStore();
  const isSlow = useThalweg((state) => state.isSlow);
  function toggle(): void {
    const { setSlow, seek, touch } = store.getState();
    touch();
    setSlow(!isSlow);
    // parts of a step are nothing outside of slow motion, nor is where it happened to be inside of it
    seek(Math.floor(store.playhead.at));
  }
  return { isSlow, toggle };
}

/** The part of the step that is shown now; null outside of slow motion. */
export function useStage(): Stage | null {
  const { playhead } = useThalwegStore();
  const isSlow = useThalweg((state) => state.isSlow);
  return useSyncExternalStore(playhead.subscribe, () => (isSlow ? stageAt(playhead.at) : null));
}
