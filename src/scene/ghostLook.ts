/** How a pinned run is drawn, in CSS pixels: thin and pale, under everything that lives. */
export const ghostLook = {
  color: '#e6e8ea',
  width: 1.2,
  dash: [4, 4],
  radius: 3.4,
  opacity: 0.7,
  casingOpacity: 0.22,
} as const;

/** Among more hikers than this the places where they end would cover the ground. */
export const mostGhosts = 2000;
