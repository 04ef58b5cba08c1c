import { rimWhite } from '../look/hikerColors.ts';
import { ink } from './trailLook.ts';

/** Flags are dark with a white rim in a dark outline; those that wait at their start the other way round. */
export const flagLook = {
  placed: { cloth: ink, number: rimWhite },
  waiting: { cloth: rimWhite, number: ink },
  rim: rimWhite,
  outline: ink,
} as const;

/** From a flag to its hiker: white dashes on a dark line, widths in CSS pixels. */
export const flagLineLook = { color: rimWhite, width: 2, dash: [6, 5], casing: { color: ink, width: 3.8 } } as const;
