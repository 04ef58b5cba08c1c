/** How hikers that reached the same minimum are told apart: by colour, and for eyes that see it differently by shape. */
export interface ValleyMark {
  readonly color: string;
  readonly shape: 'circle' | 'square' | 'triangle' | 'diamond' | 'plus' | 'wedge' | 'star' | 'cross';
  /** The outline as an SVG path around (0, 0), y down. All have the area of a circle of radius 1, so that none seems heavier. */
  readonly path: string;
}

/*
 * Found by a search over the sRGB cube for colours that are far apart (OKLab, at least 0.13) in normal sight, protanopia,
 * deuteranopia and tritanopia (Machado, Oliveira & Fernandes 2009), off viridis, and dark enough for a white rim.
 */
export const valleyMarks: readonly ValleyMark[] = [
  { color: '#dc2440', shape: 'circle', path: 'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0Z' },
  { color: '#5cd2ff', shape: 'square', path: outline(around(4, 45)) },
  { color: '#ffa63d', shape: 'triangle', path: outline(around(3, -90)) },
  { color: '#0c0a12', shape: 'diamond', path: outline(around(4, 0)) },
  { color: '#2447ff', shape: 'plus', path: outline(bars(0)) },
  { color: '#b07fbe', shape: 'wedge', path: outline(around(3, 90)) },
  { color: '#662200', shape: 'star', path: outline(around(10, -90, 0.45)) },
  { color: '#993399', shape: 'cross', path: outline(bars(45)) },
];

/** The mark of the minimum with this number; where a landscape has more minima than there are marks, they come again. */
export function markOf(valley: number): ValleyMark {
  return valleyMarks[valley % valleyMarks.length];
}

type Corner = readonly [x: number, y: number];

/** Corners around (0, 0), the first at `angle` degrees; every second one may be drawn in. */
function around(count: number, angle: number, inner = 1): Corner[] {
  return Array.from({ length: count }, (_, k) => turned(k % 2 === 0 ? 1 : inner, 0, angle + (360 * k) / count));
}

/** Two bars of equal length across each other. */
function bars(angle: number): Corner[] {
  const half = 0.38;
  const arm: Corner[] = [
    [1, -half],
    [1, half],
    [half, half],
  ];
  return [0, 90, 180, 270].flatMap((quarter) => arm.map(([x, y]) => turned(x, y, angle + quarter)));
}

function turned(x: number, y: number, degrees: number): Corner {
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}

/** A closed path through the corners, scaled to the area π. */
function outline(corners: readonly Corner[]): string {
  const doubleArea = corners.reduce((sum, [x, y], k) => {
    const [nextX, nextY] = corners[(k + 1) % corners.length];
    return sum + x * nextY - nextX * y;
  }, 0);
  const scale = Math.sqrt((2 * Math.PI) / Math.abs(doubleArea));
  return `M${corners.map(([x, y]) => `${(scale * x).toFixed(3)} ${(scale * y).toFixed(3)}`).join('L')}Z`;
}
