/** A point of the compass, and the way of length 1 that leads there: east, north. */
export interface CompassPoint {
  readonly name: CompassName;
  readonly east: number;
  readonly north: number;
}

export type CompassName = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';

/** Clockwise from the north. */
const names: readonly CompassName[] = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'];

export const compass: readonly CompassPoint[] = names.map((name, k) => ({
  name,
  east: Math.sin((k * Math.PI) / 4),
  north: Math.cos((k * Math.PI) / 4),
}));

/** The point of the compass that a way leads to, as nearly as eight can tell. */
export function compassNameOf(east: number, north: number): CompassName {
  const eighths = Math.round(Math.atan2(east, north) / (Math.PI / 4));
  return names[(eighths + 8) % 8];
}

/** WASD because some screen readers keep the arrow keys for themselves. */
const keys: Readonly<Record<string, CompassName>> = {
  ArrowUp: 'n',
  ArrowRight: 'e',
  ArrowDown: 's',
  ArrowLeft: 'w',
  w: 'n',
  d: 'e',
  s: 's',
  a: 'w',
};

/** Where a key leads to; undefined where it is no key for walking. */
export function compassPointOfKey(key: string): CompassPoint | undefined {
  return compass.find(({ name }) => name === keys[key]);
}
