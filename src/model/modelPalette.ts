/** Colours and type of a drawing, as the page has them now. */
export interface ModelPalette {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly warning: string;
  readonly ground: string;
  readonly font: string;
}

/** Reads the custom properties that reach an element; a canvas knows nothing of them. */
export function modelPaletteOf(element: Element): ModelPalette {
  const style = getComputedStyle(element);
  const read = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise;
  return {
    ink: read('--ink', '#22241f'),
    soft: read('--ink-soft', '#5a574c'),
    line: read('--line', '#ddd5c3'),
    accent: read('--accent', '#0b6e69'),
    warning: read('--warning', '#9c2b12'),
    ground: read('--card', '#fbf8f1'),
    font: `12px ${style.fontFamily}`,
  };
}
