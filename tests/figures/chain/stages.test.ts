import { describe, expect, it } from 'vitest';
import { chainNumbers } from '../../../src/figures/chain/chainNumbers.ts';
import { edges } from '../../../src/figures/chain/graphLayout.ts';
import { isLatest, localSlope, nodeNames, slopeShown, valueShown } from '../../../src/figures/chain/nodes.ts';
import { deedsBetween, endOfBack, endOfForward, stages } from '../../../src/figures/chain/stages.ts';

const numbers = chainNumbers({ x: 1.5, target: 1, w1: 0.8, b1: -0.4, w2: 1.2, b2: 0.1 });
const known = (shown: number) => nodeNames.filter((name) => valueShown(name, numbers, shown) !== null);
const back = (shown: number) => nodeNames.filter((name) => slopeShown(name, numbers, shown) !== null);

describe('the stages', () => {
  it('begin with what is given, and bring one number more each', () => {
    expect(known(0)).toEqual(['x', 'w1', 'b1', 'w2', 'b2', 'target']);
    for (let shown = 1; shown < stages.length; shown++) {
      const before = known(shown - 1).length + back(shown - 1).length;
      expect(known(shown).length + back(shown).length).toBe(before + 1);
      expect(nodeNames.filter((name) => isLatest(name, shown))).toHaveLength(1);
    }
  });

  it('know every number at the end of the way forward, and no derivative yet', () => {
    expect(known(endOfForward)).toEqual(nodeNames);
    expect(back(endOfForward)).toEqual([]);
  });

  it('know the derivative along every weight at the end of the way back', () => {
    expect(back(endOfBack)).toEqual(['w1', 'b1', 'z', 'h', 'w2', 'b2', 'y']);
  });

  it('compute nothing before that from which it follows', () => {
    for (const { from, to, forward, back: backwards } of edges) {
      const at = stages.indexOf(forward);
      expect(valueShown(from, numbers, at - 1)).not.toBeNull();
      expect(valueShown(to, numbers, at)).toBe(numbers[to]);
      if (backwards === null || to === 'loss') continue;
      expect(slopeShown(to, numbers, stages.indexOf(backwards) - 1)).not.toBeNull();
    }
  });

  it('multiply, along every edge back, what has come by the derivative that stands there', () => {
    for (const edge of edges.filter((each) => each.back !== null)) {
      const come = edge.to === 'loss' ? 1 : (slopeShown(edge.to, numbers, endOfBack) ?? Number.NaN);
      const local = localSlope(edge, numbers) ?? Number.NaN;
      expect(slopeShown(edge.from, numbers, endOfBack)).toBe(come * local);
    }
  });
});

describe('what the lecture is told of the stages', () => {
  it('is that all of the way forward, or back, was seen', () => {
    expect(deedsBetween(3, 4)).toEqual(['forward']);
    expect(deedsBetween(0, endOfForward)).toEqual(['forward']);
    expect(deedsBetween(10, endOfBack)).toEqual(['back']);
    expect(deedsBetween(endOfForward, endOfBack)).toEqual(['back']);
  });

  it('is nothing of a part of the way, nor of going back to what was seen', () => {
    expect([deedsBetween(0, 3), deedsBetween(4, 9), deedsBetween(11, 0)]).toEqual([[], [], []]);
  });
});
