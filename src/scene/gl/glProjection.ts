import { type PerspectiveCamera, Vector3 } from 'three';
import type { ThalwegStore } from '../../store/store.ts';
import type { Projection } from '../projection.ts';
import { groundUnder } from './groundUnder.ts';
import { east, floatingShare, footShare, shownShare, south } from './plot.ts';
import type { Stage } from './stage.ts';

/** The projection of a view with an eye; `changed` tells its listeners when the eye or the ground has moved. */
export interface GlProjection extends Projection {
  changed(): void;
}

export function glProjection(camera: PerspectiveCamera, stage: Stage, store: ThalwegStore): GlProjection {
  const listeners = new Set<() => void>();
  const point = new Vector3();

  return {
    toScreen(x, y, height, into, isAfloat = false) {
      const { viewSize, reliefHeight } = stage.uniforms;
      const isFoot = height === Number.NEGATIVE_INFINITY;
      const trueShare = store.getState().heights.shareOf(height);
      const share = isFoot ? footShare(stage.plot) : isAfloat ? floatingShare(trueShare) : shownShare(trueShare);
      point.set(east(stage.plot, x), share * reliefHeight.value, south(stage.plot, y));
      point.applyMatrix4(camera.matrixWorldInverse);
      // the eye looks along −z
      into.isVisible = point.z < -camera.near;
      point.applyMatrix4(camera.projectionMatrix);
      into.x = ((1 + point.x) / 2) * viewSize.value.x;
      into.y = ((1 - point.y) / 2) * viewSize.value.y;
    },
    toGround(px, py) {
      const { viewSize, reliefHeight } = stage.uniforms;
      const { drawn, heights } = store.getState();
      point.set((2 * px) / viewSize.value.x - 1, 1 - (2 * py) / viewSize.value.y, 0.5).unproject(camera);
      point.sub(camera.position).normalize();
      const { position } = camera;
      const sight = {
        origin: [position.x, position.y, position.z],
        direction: [point.x, point.y, point.z],
      } as const;
      return groundUnder(sight, drawn, heights, stage.plot, reliefHeight.value);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed() {
      for (const listener of listeners) listener();
    },
  };
}
