/** A place on the screen, in CSS pixels from the view's top left corner. */
export interface ScreenPoint {
  x: number;
  y: number;
  /** False behind the camera. */
  isVisible: boolean;
}

/**
 * How a view puts places of the landscape onto its pixels, and back. The relief, the map and the map on a 2-D canvas each
 * have one; hands and labels know nothing else of a view.
 */
export interface Projection {
  /**
   * Writes where the place (x, y) at this height appears; −Infinity is the foot of the block. What is afloat may be a little
   * above or below the block; all else is cut off level with it.
   */
  toScreen(x: number, y: number, height: number, into: ScreenPoint, isAfloat?: boolean): void;
  /** The place of the landscape under a pixel; null beside it. */
  toGround(px: number, py: number): { readonly x: number; readonly y: number } | null;
  /** Calls back whenever the projection has changed: camera, size, landscape. */
  subscribe(listener: () => void): () => void;
}
