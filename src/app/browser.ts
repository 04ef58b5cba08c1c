import type { AddressBar } from './linkInAddressBar.ts';
import type { Clock } from './player.ts';

/** What the app takes from the browser, under the names that it asks for. */

export const browserClock: Clock = {
  now: () => performance.now(),
  requestFrame: (callback) => requestAnimationFrame(callback),
  cancelFrame: (request) => cancelAnimationFrame(request),
};

export const browserAddressBar: AddressBar = {
  replace(link) {
    const foreign = location.hash.includes('=') || link.startsWith('#') ? '' : location.hash;
    history.replaceState(null, '', `${location.pathname}${link}${foreign}`);
  },
  later(callback, ms) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

/** A seed that nobody has chosen, of six digits that can be read out. */
export function drawSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] % 1_000_000;
}

/** Whether there is a page around this one that must stay scrollable. */
export function isInFrame(): boolean {
  return window.parent !== window;
}

export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Whether the landscape stays large enough above the curve; text that was zoomed leaves less room. */
export function hasRoomForCurve(): boolean {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return innerHeight >= 40 * rem;
}
