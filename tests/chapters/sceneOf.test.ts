import { describe, expect, it } from 'vitest';
import type { Course, Passage } from '../../src/chapters/course.ts';
import { sceneOf } from '../../src/chapters/sceneOf.ts';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';

const text = { en: 'Text' };
const fog = { figure: 'fog' } as const;

function course(...chapters: Passage[][]): Course {
  return {
    version: 1,
    id: 'course',
    title: text,
    chapters: chapters.map((passages, k) => ({ id: `chapter-${k}`, title: text, passages })),
  };
}

describe('the scene of a passage', () => {
  const first = { id: 'a', text, scenario: { seed: 1 }, show: { start: 3 } };
  const told = course([
    first,
    { id: 'b', text },
    { id: 'c', text, show: {} },
    { id: 'd', text, scenario: { seed: 2 } },
  ]);
  const at = (passage: number, chapter = 0) => sceneOf(told, { chapter, passage });

  it('is its own scenario, completed', () => {
    expect(at(0)?.scenario).toEqual({ ...defaultScenario(), seed: 1 });
    expect(at(3)?.scenario.seed).toBe(2);
  });

  it('is that of the nearest one before it where it has none, and as it was last shown', () => {
    expect([at(1)?.scenario.seed, at(1)?.show]).toEqual([1, { start: 3 }]);
    expect([at(2)?.scenario.seed, at(2)?.show]).toEqual([1, {}]);
  });

  it('with a scenario of its own is not shown like the one before', () => {
    expect(at(3)?.show).toEqual({});
  });

  it('is the same object for the same scenario', () => {
    expect(at(0)?.scenario).toBe(at(1)?.scenario);
  });

  it('comes with what could not be taken', () => {
    const wrong = course([{ id: 'a', text, scenario: { seed: -1 } }]);
    expect(sceneOf(wrong, { chapter: 0, passage: 0 })?.problems).toMatchObject([{ code: 'out-of-range', at: 'seed' }]);
  });

  it('is none where the chapter has had but figures, whatever the chapter before had', () => {
    const figures = course(
      [first],
      [
        { id: 'a', text, figure: fog },
        { id: 'b', text },
      ],
    );
    expect(sceneOf(figures, { chapter: 1, passage: 0 })).toBeNull();
    expect(sceneOf(figures, { chapter: 1, passage: 1 })).toBeNull();
  });
});
