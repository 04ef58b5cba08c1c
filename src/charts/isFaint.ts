/** Whether a line of this colour needs a rim to be seen on this ground: below a contrast of 3, as WCAG 2.2 (1.4.11) asks. */
export function isFaint(color: string, ground: string): boolean {
  const [darker, lighter] = [luminance(color), luminance(ground)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05) < 3;
}

/** The relative luminance of a colour written as #rrggbb. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(color.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
