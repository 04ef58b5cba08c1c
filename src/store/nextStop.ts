import { stages } from './slowMotion.ts';

/** Where the playhead goes by one press: to the next whole step that way, in slow motion to the next part of a step. */
export function nextStop(playhead: number, direction: 1 | -1, isSlow: boolean): number {
  const parts = isSlow ? stages.length : 1;
  const passed = direction === 1 ? Math.floor(playhead * parts) : Math.ceil(playhead * parts);
  return (passed + direction) / parts;
}
