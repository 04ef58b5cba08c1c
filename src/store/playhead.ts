/**
 * The step that is shown now; between two whole steps the hikers are on their way. It changes with every picture while
 * the player plays, so it is not part of the store's state: whoever draws reads `at`, and nothing is allocated.
 */
export interface Playhead {
  readonly at: number;
  moveTo(step: number): void;
  subscribe(listener: () => void): () => void;
}

export function playhead(): Playhead {
  const listeners = new Set<() => void>();
  let at = 0;
  return {
    get at() {
      return at;
    },
    moveTo(step) {
      if (step === at) return;
      at = step;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
