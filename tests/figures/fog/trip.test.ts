import { describe, expect, it } from 'vitest';
import { afterLifting, afterStep, afterUndo, deedsOf, tripFrom } from '../../../src/figures/fog/trip.ts';
import { steppedTo } from '../../../src/figures/fog/walk.ts';
import { groundOf } from './ground.ts';

const bowl = groundOf('x^2 + y^2');
const begun = tripFrom(bowl, 3, 0);
const step = (x: number, y: number) => afterStep(begun, steppedTo(bowl, begun.walk, x, y));

describe('what the lecture is told of a trip', () => {
  it('is each step, and the arrival', () => {
    expect(deedsOf(step(2, 0))).toEqual(['stepped']);
    expect(deedsOf(step(0, 0))).toEqual(['stepped', 'arrived']);
  });

  it('is that the fog has lifted', () => {
    expect(deedsOf(afterLifting(step(0, 0)))).toEqual(['lifted']);
  });

  it('is nothing at the beginning, nor of what was refused or undone', () => {
    expect(deedsOf(begun)).toEqual([]);
    expect(deedsOf(step(9, 0))).toEqual([]);
    expect(deedsOf(afterUndo(step(0, 0)))).toEqual([]);
  });
});

describe('a trip', () => {
  it('goes on as it was when a step is refused, and says why', () => {
    expect(step(9, 0)).toEqual({ ...begun, latest: 'edge' });
  });

  it('shows the same way when the fog has lifted', () => {
    const walked = step(2, 0);
    expect(afterLifting(walked)).toEqual({ walk: walked.walk, latest: 'lifted', isLifted: true });
  });
});
