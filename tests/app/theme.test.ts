import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { themeOf, themes } from '../../src/app/theme.ts';

const css = readFileSync(new URL('../../src/app/theme.css', import.meta.url), 'utf8');

/** The colours that stand behind a selector; what a block leaves out is as by day. */
function coloursBehind(selector: string): Readonly<Record<string, string>> {
  const [, block = ''] = css.slice(css.indexOf(`\n${selector}`)).split(/[{}]/);
  return Object.fromEntries(Array.from(block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g), ([, name, hex]) => [name, hex]));
}

const palettes = {
  light: coloursBehind(':root,'),
  projector: coloursBehind(':root[data-theme="projector"]'),
  dark: coloursBehind(':root[data-theme="dark"]'),
};

/** As WCAG 2 has it. */
function contrast(one: string, other: string): number {
  const [dark, light] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const texts = [
  ...['paper', 'card', 'raised'].flatMap((ground) =>
    ['ink', 'ink-soft', 'accent', 'warning'].map((ink) => [ink, ground]),
  ),
  ...[
    ['ink', 'accent-wash'],
    ['on-accent', 'accent'],
    ['warning', 'warning-wash'],
  ],
];

describe.each(themes)('the colours %s', (theme) => {
  const colours = palettes[theme];
  const least = theme === 'projector' ? 7 : 4.5;

  test('are all there', () => {
    expect(Object.keys(colours).sort()).toEqual(Object.keys(palettes.light).sort());
    expect(Object.keys(colours).length).toBeGreaterThan(10);
  });

  test.each(texts)(`keep a contrast of ${least} for text in --%s on --%s`, (ink, ground) => {
    expect(contrast(colours[ink], colours[ground])).toBeGreaterThanOrEqual(least);
  });

  test.each(['paper', 'card'])('keep a contrast of 3 for the lines of controls on --%s', (ground) => {
    expect(contrast(colours.edge, colours[ground])).toBeGreaterThanOrEqual(3);
  });
});

test('for a projector every line can be seen', () => {
  expect(contrast(palettes.projector.line, palettes.projector.paper)).toBeGreaterThanOrEqual(3);
});

test('by night on the machine the colours are those of the dark, unless others are asked for', () => {
  expect(coloursBehind('  :root:not([data-theme])')).toEqual(palettes.dark);
});

test('a link can ask for any of the colours', () => {
  for (const theme of themes) expect(themeOf(new URLSearchParams({ theme }))).toBe(theme);
});
