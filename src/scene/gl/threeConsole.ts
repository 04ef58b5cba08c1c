import { setConsoleFunction } from 'three';

/**
 * Keeps three from warning that its Clock is deprecated: react-three-fiber 9.8 makes one for every canvas, and nobody who uses
 * Thalweg can do anything about it. All else that three has to say is still said.
 */
export function hushClock(): void {
  setConsoleFunction((type, message, ...more) => {
    if (!message.startsWith('THREE.Clock:')) console[type](message, ...more);
  });
}
