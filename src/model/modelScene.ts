import type { Axes } from './axes.ts';
import type { Lit } from './batchGlow.ts';
import type { Grip, Pixel } from './grip.ts';
import type { ModelPalette } from './modelPalette.ts';
import type { Place } from './placeOnWay.ts';

/** What changes from one picture to the next. */
export interface ModelMoment {
  /** The parameters; the model of a hiker that has diverged is not drawn. */
  readonly model: Place;
  readonly lit: readonly Lit[];
  /** Whether a mouse is over the drawing. */
  readonly isHovered: boolean;
  /** Of the hiker, in which its model is drawn. */
  readonly color: string;
}

/** A model in the world of its data, laid out for a drawing of one size. */
export interface ModelScene {
  readonly axes: Axes;
  readonly grips: readonly Grip[];
  /** The grip that a press here takes hold of. */
  gripAt(model: Place, finger: Pixel, radius: number): Grip | null;
  /** Paints what stays as it is while the hiker walks. */
  paintData(context: CanvasRenderingContext2D): void;
  paintModel(context: CanvasRenderingContext2D, moment: ModelMoment): void;
}

/** Lays a scene out. */
export type SceneMaker = (width: number, height: number, palette: ModelPalette) => ModelScene;

export function isFinitePlace({ x, y }: Place): boolean {
  return Number.isFinite(x) && Number.isFinite(y);
}
