import type { Pinned } from '../../store/consequences.ts';
import type { State } from '../../store/store.ts';
import type { FigureOfStep } from '../figures/figureShown.ts';
import type { LearningPlace } from '../figures/learningPlaces.ts';
import type { Overlay } from '../figures/overlayShown.ts';
import type { PlacesShown } from '../placesShown.ts';
import type { MapCamera, Size } from './mapCamera.ts';

/** All that a picture of the hikers on a flat map depends on. */
export interface MapMoment {
  readonly state: State;
  /** How far the hikers have come. */
  readonly at: number;
  /** The pinned run, if it is of the same ground. */
  readonly ghost: Pinned | null;
  /** What is shown of the step of the selected hiker, and how many of its stages. */
  readonly figure: FigureOfStep | null;
  readonly stages: number;
  readonly places: PlacesShown;
  /** Contour lines of another landscape, and the places worth knowing where something is learned. */
  readonly overlay: Overlay | null;
  readonly marked: readonly LearningPlace[];
  /** The valley of each hiker where hikers are coloured by it; else null. */
  readonly destinations: Int32Array | null;
  readonly camera: MapCamera;
  readonly size: Size;
}
