import { edge } from './trailLook.ts';

/** How a pinned run is drawn, in CSS pixels: thin and pale, under everything that lives. */
export const ghostLook = {
  color: '#f1f2f3',
  width: 1.2,
  dash: [4, 4],
  radius: 3.4,
  casing: edge,
} as const;

/** Among more hikers than this the places where they end would cover the ground. */
export const mostGhosts = 2000;
