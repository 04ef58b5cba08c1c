import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hikerPale, rimWhite } from '../../src/look/hikerColors.ts';
import { lookOf } from '../../src/look/rivalLooks.ts';
import { valleyMarks } from '../../src/look/valleyMarks.ts';
import { viridis } from '../../src/look/viridis.ts';
import { parseLink } from '../../src/scenario/link.ts';
import { figureCasing, figureLooks } from '../../src/scene/figures/figureLooks.ts';
import { linkLook, overlayCasing, overlayLooks, placeColors } from '../../src/scene/figures/overlayLooks.ts';
import { flagLineLook, flagLook } from '../../src/scene/flagLook.ts';
import { ghostLook } from '../../src/scene/ghostLook.ts';
import { edge, edgeOfColors, ink, trailLook } from '../../src/scene/trailLook.ts';

/** WCAG 2.2, 1.4.11: of graphics against what is beside them. */
const least = 3;

type Rgb = readonly [red: number, green: number, blue: number];

/** Colours of a mark from the outermost, which lies at the bottom, to its core. */
type Layers = readonly (readonly [color: string, opacity: number])[];

const theme = readFileSync(new URL('../../src/app/theme.css', import.meta.url), 'utf8');
const heights = Array.from({ length: 256 }, (_, k): Rgb => [viridis[3 * k], viridis[3 * k + 1], viridis[3 * k + 2]]);
/** Slopes away from the light are so dark, and those towards it so bright, where level ground is 1. */
const brightness = [0.62, 0.75, 0.9, 1, 1.13];
const lit = heights.flatMap((rgb) =>
  brightness.map((share) => mapped(rgb, (channel) => Math.min(255, share * channel))),
);
/** Where there is no ground the page is seen, by day and by night. */
const grounds = [...lit, ...themed('--paper').map(rgbOf)];

function mapped([red, green, blue]: Rgb, change: (channel: number) => number): Rgb {
  return [change(red), change(green), change(blue)];
}

/** The values of a custom property, by day and by night. */
function themed(property: string): string[] {
  const found = [...theme.matchAll(new RegExp(`${property}: (#[0-9a-f]{6})`, 'g'))].map(([, color]) => color);
  return [...new Set(found)];
}

function rgbOf(color: string): Rgb {
  const rgb = Number.parseInt(color.slice(1), 16);
  return [rgb >> 16, (rgb >> 8) & 0xff, rgb & 0xff];
}

function over([red, green, blue]: Rgb, below: Rgb, opacity: number): Rgb {
  const mix = (above: number, under: number) => opacity * above + (1 - opacity) * under;
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2])];
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Rgb, b: Rgb): number {
  const [bright, dark] = [luminance(a), luminance(b)].sort((p, q) => q - p);
  return (bright + 0.05) / (dark + 0.05);
}

/** The contrast of that of its colours which stands out most, on the ground where that is least. */
function worst(layers: Layers): number {
  const onGround = (ground: Rgb) => {
    let seen = ground;
    return layers.map(([color, opacity]) => {
      seen = over(rgbOf(color), seen, opacity);
      return contrast(seen, ground);
    });
  };
  return Math.min(...grounds.map((ground) => Math.max(...onGround(ground))));
}

it('black on white has a contrast of 21, and a colour on itself of 1', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 6);
  expect(contrast([1, 2, 3], [1, 2, 3])).toBe(1);
  // #767676 is the well-known grey that just does on white
  expect(contrast(rgbOf('#767676'), [255, 255, 255])).toBeCloseTo(4.54, 2);
});

it('neither white nor ink alone, nor any hiker in a mere white rim, stands out at every height', () => {
  expect(worst([[rimWhite, 1]])).toBeLessThan(least);
  expect(worst([[ink, 1]])).toBeLessThan(least);
  expect(
    worst([
      [rimWhite, 1],
      [lookOf(0).color, 1],
    ]),
  ).toBeLessThan(least);
});

const edged = [edge.color, edge.opacity] as const;
const rimmed = [edged, [rimWhite, 1]] as const;
const { scenario: alone } = parseLink('?surface=himmelblau');
const race = { ...alone, optimizers: valleyMarks.map(() => alone.optimizers[0]) };
const byMinimum = { ...race, view: { ...race.view, colors: 'minimum' as const } };

function layersOfTrail({ color, casing, edge }: ReturnType<typeof trailLook>): Layers {
  const casings = [edge, casing].flatMap((each) => (each === null ? [] : [[each.color, each.opacity] as const]));
  return [...casings, [color, 1]];
}

const trails = Object.fromEntries(
  valleyMarks.flatMap((_, rival) => [
    [`trail of rival ${rival}`, layersOfTrail(trailLook(race, rival))],
    [`trail of rival ${rival}, colours by minimum`, layersOfTrail(trailLook(byMinimum, rival))],
    [`hiker of rival ${rival}`, [...rimmed, [lookOf(rival).color, 1]]],
    [`ring of rival ${rival}, selected`, [...rimmed, [lookOf(rival).color, 1]]],
  ]),
);

const marks: Readonly<Record<string, Layers>> = {
  ...trails,
  ...Object.fromEntries(
    valleyMarks.map(({ color, shape }) => [`hiker of a valley, ${shape}`, [...rimmed, [color, 1]]]),
  ),
  'hiker that reached no minimum': [...rimmed, [hikerPale, 1]],
  'trail of a lone optimizer': layersOfTrail(trailLook(alone, 0)),
  'ring of a start, line of minima, halo of the selected': rimmed,
  'lowest place of training, minimum': [...rimmed, [placeColors['lowest-train'], 1]],
  'lowest place of validation': [
    [ink, edgeOfColors],
    [placeColors['lowest-validation'], 1],
  ],
  'best epoch': [
    [ink, edgeOfColors],
    [placeColors['best-epoch'], 1],
  ],
  'link between lowest places': [edged, [linkLook.color, 1]],
  'pinned run': [
    [ghostLook.casing.color, ghostLook.casing.opacity],
    [ghostLook.color, 1],
  ],
  ...Object.fromEntries(
    Object.entries(figureLooks).map(([kind, { color }]) => [
      `line, arrow: ${kind}`,
      [
        [ink, figureCasing.opacity],
        [color, 1],
      ],
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(overlayLooks).map(([of, { color }]) => [
      `contours: ${of}`,
      [
        [ink, overlayCasing.opacity],
        [color, 1],
      ],
    ]),
  ),
  'flag that stands': [
    [flagLook.outline, 1],
    [flagLook.rim, 1],
    [flagLook.placed.cloth, 1],
  ],
  'flag that waits': [
    [flagLook.outline, 1],
    [flagLook.rim, 1],
    [flagLook.waiting.cloth, 1],
  ],
  'line from a flag': [
    [flagLineLook.casing.color, 1],
    [flagLineLook.color, 1],
  ],
  'number on the ground': [
    [ink, 1],
    [figureLooks.search.color, 1],
  ],
};

it.each(Object.entries(marks))('%s: a colour of it stands out from the ground at every height', (_, layers) => {
  expect(worst(layers)).toBeGreaterThanOrEqual(least);
});

it.each([0, 1])('words on the ground can be read at every height, by day and by night: %i', (night) => {
  const [card, ink] = [themed('--card')[night], themed('--ink')[night]].map(rgbOf);
  const css = readFileSync(new URL('../../src/scene/LearningNotes.module.css', import.meta.url), 'utf8');
  const cover = Number(/var\(--card, [^)]*\) (\d+)%/.exec(css)?.[1]) / 100;
  for (const ground of heights) expect(contrast(ink, over(card, ground, cover))).toBeGreaterThanOrEqual(4.5);
});

it('the number on a flag can be read', () => {
  for (const { cloth, number } of [flagLook.placed, flagLook.waiting]) {
    expect(contrast(rgbOf(cloth), rgbOf(number))).toBeGreaterThanOrEqual(4.5);
  }
});
