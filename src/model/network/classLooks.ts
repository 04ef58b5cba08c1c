import { valleyMarks } from '../../look/valleyMarks.ts';

/** How a class looks: a colour, and for eyes that see it differently a shape. */
export interface ClassLook {
  readonly rgb: readonly [red: number, green: number, blue: number];
  readonly color: string;
  /** The outline of its marks around (0, 0), in units of their size. */
  readonly path: string;
}

/*
 * Blue, orange and purple of the palette by Okabe & Ito, *Color Universal Design* (2002): apart for every eye, on paper and by night.
 */
const colors = [
  [0, 114, 178],
  [230, 159, 0],
  [204, 121, 167],
] as const;
const shapes = ['circle', 'triangle', 'square'] as const;

/** The looks of the first three classes; no task has more. */
export const classLooks: readonly ClassLook[] = colors.map((rgb, k) => ({
  rgb,
  color: `rgb(${rgb.join(' ')})`,
  path: valleyMarks.find(({ shape }) => shape === shapes[k])?.path ?? '',
}));
