import { type IUniform, type Object3D, Vector2 } from 'three';
import type { Domain } from '../../core/surface.ts';
import type { State } from '../../store/store.ts';
import type { Plot } from './plot.ts';

/** What all layers of one view have in common. The eye writes it, before the layers look at it. */
export interface Stage {
  /** Shared by the materials of all layers. */
  readonly uniforms: {
    /** How far the highest ground stands above the lowest; 0 on the map. */
    readonly reliefHeight: IUniform<number>;
    /** Width and height of the view in CSS pixels. */
    readonly viewSize: IUniform<Vector2>;
    /** Pixels to a CSS pixel. */
    readonly pixelRatio: IUniform<number>;
    /** CSS pixels to a unit of the plot where it is seen head on, in the middle of the picture. */
    readonly pixelsPerUnit: IUniform<number>;
    /** How far the hikers have come. */
    readonly playhead: IUniform<number>;
    /** 1 on a dark page, 0 on a bright one. */
    readonly night: IUniform<number>;
  };
  /** The part of the ground that is seen, as far as it matters, and what of it is near the middle of the picture. */
  window: Domain;
  middle: Domain;
  plot: Plot;
  /** Whether there is no graphics card to draw it. */
  readonly isSoftware: boolean;
  /** Asks for another picture. */
  invalidate(): void;
}

/** One thing that is drawn. */
export interface Layer {
  readonly object: Object3D;
  /**
   * Makes it show this moment; called before every picture, so what has not changed must cost nothing. `at` is how far the
   * hikers have come; in slow motion `playhead` is already ahead of it.
   */
  update(state: State, at: number, playhead: number): void;
  dispose(): void;
}

export function stage(plot: Plot, isSoftware: boolean, invalidate: () => void): Stage {
  return {
    uniforms: {
      reliefHeight: { value: 0 },
      viewSize: { value: new Vector2(1, 1) },
      pixelRatio: { value: 1 },
      pixelsPerUnit: { value: 1 },
      playhead: { value: 0 },
      night: { value: 0 },
    },
    window: plot.domain,
    middle: plot.domain,
    plot,
    isSoftware,
    invalidate,
  };
}
