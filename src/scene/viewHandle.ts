/** What buttons and keys can do to a view. */
export interface ViewHandle {
  /** Shows the whole landscape as at the beginning. */
  home(): void;
  /** Above 1 nearer, below 1 further away. */
  zoomBy(factor: number): void;
  /** Turns and tilts the view, in radians; without effect where a view cannot. */
  rotateBy(azimuth: number, polar: number): void;
  /** Whether fingers, mouse and wheel move the view; off while a hand holds a start. */
  setEnabled(isEnabled: boolean): void;
}
