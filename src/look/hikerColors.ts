/** A hiker, wherever it is. */
export const hikerRed = '#dc2440';

/** A hiker that has reached no minimum, where colours tell the minima apart. */
export const hikerPale = '#f4f1ea';

/** What parts hikers, starts and trails from the ground under them, whatever its colour. */
export const rimWhite = '#ffffff';
