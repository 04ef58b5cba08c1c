import { describe, expect, test } from 'vitest';
import {
  changesByHand,
  countField,
  redrawn,
  startsKindField,
  withoutChangesByHand,
} from '../../src/panels/startsField.ts';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import { addStart, moveStart, removeStart } from '../../src/scenario/editStarts.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const edited = addStart(removeStart(moveStart(moveStart(defaultScenario(), 3, 1, 1), 50, 2, 2), 40), 0, 0);
const listed: Scenario = { ...defaultScenario(), starts: { points: [[1, 2]] } };

describe('the number of hikers', () => {
  test('forgets what was done to starts that are no longer there', () => {
    const fewer = countField.write(edited, 10);
    expect(fewer.starts).toEqual({ random: 'uniform', count: 10, moved: [[3, 1, 1]], added: [[0, 0]] });
  });

  test('never makes a scenario that a link would complain about', () => {
    for (const count of [1, 3, 4, 40, 41, 60, 100_000]) {
      expect(parseScenario(countField.write(edited, count)).problems).toEqual([]);
    }
  });

  test('draws where points were listed', () => {
    expect(countField.read(listed)).toBe(1);
    expect(countField.write(listed, 5).starts).toEqual({ random: 'uniform', count: 5 });
  });
});

test('changes by hand are counted, and can be taken back', () => {
  expect(changesByHand(edited)).toBe(4);
  expect(withoutChangesByHand(edited).starts).toEqual(defaultScenario().starts);
  expect(changesByHand(listed)).toBe(0);
});

test('new random starts keep what was placed by hand, and take the place of listed ones', () => {
  expect(redrawn(edited, 8)).toEqual({ ...edited, seed: 8 });
  expect(redrawn(listed, 8).starts).toEqual(defaultScenario().starts);
});

test('choosing how starts are spread keeps their number', () => {
  expect(startsKindField.write(countField.write(edited, 12), 'grid').starts).toMatchObject({
    random: 'grid',
    count: 12,
  });
});
