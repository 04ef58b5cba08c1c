import { expect, it } from 'vitest';
import { parseLink } from '../../src/scenario/link.ts';
import { trailLook } from '../../src/scene/trailLook.ts';

const { scenario: alone } = parseLink('?surface=himmelblau');
const race = { ...alone, optimizers: [0, 1, 2].map(() => alone.optimizers[0]) };

it('trails are white without gaps where nobody has a rival', () => {
  expect(trailLook(alone, 0)).toMatchObject({ color: '#ffffff', dash: [] });
});

it('rivals are told apart by colour and dash, and by dash alone where colours tell minima apart', () => {
  const looks = [0, 1, 2].map((rival) => trailLook(race, rival));
  expect(new Set(looks.map(({ color }) => color)).size).toBe(3);
  expect(new Set(looks.map(({ dash }) => dash.join())).size).toBe(3);
  for (const { casing } of looks) expect(casing.color).toBe('#ffffff');
  const byMinimum = { ...race, view: { ...race.view, colors: 'minimum' as const } };
  const dashes = [0, 1, 2].map((rival) => trailLook(byMinimum, rival));
  expect(new Set(dashes.map(({ color }) => color)).size).toBe(1);
  expect(dashes.map(({ dash }) => dash)).toEqual(looks.map(({ dash }) => dash));
});
