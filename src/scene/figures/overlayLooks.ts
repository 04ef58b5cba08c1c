import type { FigureLook } from './figureLooks.ts';
import type { LearningPlace } from './learningPlaces.ts';
import type { Overlay } from './overlayShown.ts';

/** How the contour lines of other landscapes are drawn, in CSS pixels: in colour, for those of the ground are white. */
export const overlayLooks: Readonly<Record<Overlay['of'], FigureLook>> = {
  validation: { color: '#ffa24d', width: 1.7, dash: [] },
  batch: { color: '#ff9bd5', width: 1.7, dash: [] },
};

/** The dark that parts them from bright ground. */
export const overlayCasing = { width: 1.1, opacity: 0.95 };

/** A dark plus with a white rim, as minima have; an orange diamond, as the lines are; a yellow ring. */
export const placeColors: Readonly<Record<LearningPlace['kind'], string>> = {
  'lowest-train': '#14101c',
  'lowest-validation': overlayLooks.validation.color,
  'best-epoch': '#ffe14d',
};

/** Between the lowest places of two landscapes. */
export const linkLook: FigureLook = { color: '#ffffff', width: 1.5, dash: [3, 3] };
