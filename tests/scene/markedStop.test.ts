import { expect, it } from 'vitest';
import { divergedStep, markedStop } from '../../src/scene/markedStop.ts';

it('who stops early is marked from that step on; who is out of budget, walks or has diverged is not', () => {
  expect(markedStop({ step: 12, reason: 'gradient-below' })).toBe(12);
  expect(markedStop({ step: 0, reason: 'no-step' })).toBe(0);
  expect(markedStop({ step: 12, reason: 'max-steps' })).toBe(Number.POSITIVE_INFINITY);
  expect(markedStop({ step: 12, reason: 'max-evaluations' })).toBe(Number.POSITIVE_INFINITY);
  expect(markedStop({ step: 12, reason: 'diverged' })).toBe(Number.POSITIVE_INFINITY);
  expect(markedStop(undefined)).toBe(Number.POSITIVE_INFINITY);
});

it('a cross stands where a hiker diverged, and nowhere else', () => {
  expect(divergedStep({ step: 4, reason: 'diverged' })).toBe(4);
  expect(divergedStep({ step: 4, reason: 'left-map' })).toBe(Number.POSITIVE_INFINITY);
  expect(divergedStep(undefined)).toBe(Number.POSITIVE_INFINITY);
});
