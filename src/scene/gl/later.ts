import { Group } from 'three';
import type { State } from '../../store/store.ts';
import type { Layer, Stage } from './stage.ts';

/** A layer that is fetched and made when it is first wanted; until then it costs nothing but the question. */
export function later(
  isWanted: (state: State) => boolean,
  load: () => Promise<(stage: Stage) => Layer>,
): (stage: Stage) => Layer {
  return (stage) => {
    const object = new Group();
    let layer: Layer | null = null;
    let isAsked = false;
    /** The state at which the layer could not be had. */
    let refusedAt: State | null = null;
    let seen: State | null = null;

    async function fetch(): Promise<void> {
      isAsked = true;
      try {
        const make = await load();
        layer = make(stage);
        object.add(layer.object);
        stage.invalidate();
      } catch {
        // without network it stays away, and is asked for again when something has changed: not with each picture
        isAsked = false;
        refusedAt = seen;
      }
    }

    return {
      object,
      update(state, at, playhead) {
        seen = state;
        if (layer !== null) layer.update(state, at, playhead);
        else if (!isAsked && state !== refusedAt && isWanted(state)) void fetch();
      },
      dispose() {
        layer?.dispose();
      },
    };
  };
}
