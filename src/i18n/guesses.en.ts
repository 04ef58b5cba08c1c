/** Flags that say where hikers are expected to end. */
export const guesses = {
  name: 'Flags',
  placed: (start: string, x: string, y: string) => `Flag of start ${start} at ${x}, ${y}`,
  waiting: (start: string) => `Flag of start ${start}, not put down yet`,
  instructions: 'Arrow keys or W A S D move the flag, with Shift more finely.',
  told: (start: string, x: string, y: string) => `The flag of start ${start} stands at x ${x}, y ${y}.`,
  missing: (flags: number, count: string) =>
    flags === 1 ? 'One flag is still to be put down.' : `${count} flags are still to be put down.`,
};
