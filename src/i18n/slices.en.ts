/** The two slices through the selected hiker. */
export const slicesEn = {
  name: 'Slices through the selected hiker',
  none: 'Select a hiker to cut the landscape through the place where it stands.',
  title: { x: 'Along x', y: 'Along y' },
  held: { x: (y: string) => `y = ${y}`, y: (x: string) => `x = ${x}` },
  slope: { x: (value: string) => `∂f/∂x = ${value}`, y: (value: string) => `∂f/∂y = ${value}` },
  height: 'height',
  tangent: 'tangent',
  parabola: 'parabola of the same slope and curvature, which the optimizer takes the ground for',
  outside: 'The hiker stands beside the map.',
  level: 'level',
  up: 'uphill',
  down: 'downhill',
  read: {
    x: (x: string, height: string, slope: string, way: string) =>
      `Along x: at x = ${x} the height is ${height} and the slope ${slope}, ${way} towards larger x.`,
    y: (y: string, height: string, slope: string, way: string) =>
      `Along y: at y = ${y} the height is ${height} and the slope ${slope}, ${way} towards larger y.`,
  },
};
