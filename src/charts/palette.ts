/** Colours of a chart, as the page has them now. */
export interface Palette {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly hiker: string;
  readonly ground: string;
  readonly font: string;
}

/** Reads the custom properties that reach an element; a canvas knows nothing of them. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise;
  return {
    ink: read('--ink', '#22241f'),
    soft: read('--ink-soft', '#5a574c'),
    line: read('--line', '#ddd5c3'),
    accent: read('--accent', '#0b6e69'),
    hiker: read('--hiker', '#dc1f3c'),
    ground: read('--card', '#fbf8f1'),
    font: `${style.fontSize} ${style.fontFamily}`,
  };
}
