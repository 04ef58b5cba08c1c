import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Course } from '../../src/chapters/course.ts';
import { isDone } from '../../src/chapters/deeds.ts';
import { measured } from '../../src/chapters/measured.ts';
import { passageAt, placeNamed } from '../../src/chapters/place.ts';
import { readCourse } from '../../src/chapters/readCourse.ts';
import { sceneOf } from '../../src/chapters/sceneOf.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { factsOf } from './factsOf.ts';

const text = readFileSync(join(import.meta.dirname, '../../docs/examples/course.json'), 'utf8');
const { course, problems } = readCourse(text);

function demanded(): Course {
  if (course === null) throw new RangeError('Expected a course.');
  return course;
}

function at(name: string) {
  const place = placeNamed(demanded(), name);
  const scene = place && sceneOf(demanded(), place);
  if (place === null || scene === null) throw new RangeError(`Expected a scene at ${name}.`);
  return { passage: passageAt(demanded(), place), scenario: scene.scenario };
}

describe('the course that the guide shows', () => {
  it('is read as it stands, without problems', () => {
    expect(problems).toEqual([]);
    expect(course).toEqual(JSON.parse(text));
  });

  it('asks for a number that is one third', () => {
    expect(measured(factsOf(at('bowl/how-long').scenario), { of: 'stable-rate' })).toBeCloseTo(1 / 3, 9);
  });

  it('asks for a deed that is not done at first, and done beyond that rate', () => {
    const { passage, scenario } = at('bowl/too-long');
    const [rival] = scenario.optimizers;
    const tried = (learningRate: number): Scenario => ({ ...scenario, optimizers: [{ ...rival, learningRate }] });
    const doneAt = (learningRate: number) =>
      isDone(passage.hands?.done ?? [], {
        facts: factsOf(tried(learningRate)),
        entered: scenario,
        scenario: tried(learningRate),
        hasSeenEnd: true,
        isTestOpen: false,
        reported: new Set(),
      });
    expect([rival.learningRate, 0.3, 0.4].map(doneAt)).toEqual([false, false, true]);
  });

  it('says true things of its two valleys', () => {
    const facts = factsOf(at('two-valleys/where-to').scenario);
    expect([0, 1, 2, 3].map((start) => measured(facts, { of: 'valley', start }))).toEqual([0, 1, 0, 1]);
  });
});

it('the smallest course, which the guide begins with, is read without problems', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/courses.md'), 'utf8');
  const [, smallest = ''] = /```json\n(.*?)```/s.exec(guide) ?? [];
  expect(readCourse(smallest)).toMatchObject({ course: { id: 'my-course' }, problems: [] });
});
