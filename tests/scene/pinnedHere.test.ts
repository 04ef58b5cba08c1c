import { expect, it } from 'vitest';
import { parseLink } from '../../src/scenario/link.ts';
import { pinnedHere } from '../../src/scene/pinnedHere.ts';
import { createThalwegStore } from '../../src/store/store.ts';

it('a pinned run is seen on its own ground, however that is said, and on no other', () => {
  const store = createThalwegStore(parseLink('?surface=himmelblau&starts=2&steps=3').scenario);
  expect(pinnedHere(store.getState())).toBeNull();
  store.getState().pin();
  const { pinned } = store.getState();
  expect(pinnedHere(store.getState())).toBe(pinned);
  store.getState().change((scenario) => ({ ...scenario, surface: { id: 'himmelblau' } }));
  expect(pinnedHere(store.getState())).toBe(pinned);
  store.getState().change((scenario) => ({ ...scenario, surface: { id: 'rosenbrock' } }));
  expect(pinnedHere(store.getState())).toBeNull();
});
