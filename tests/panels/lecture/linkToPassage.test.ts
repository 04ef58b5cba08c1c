import { expect, test } from 'vitest';
import { linkToPassage } from '../../../src/panels/lecture/linkToPassage.ts';

const linkFrom = (address: string) => linkToPassage('stride/largest', new URL(address, 'https://a.example/thalweg/'));

test('a link to a passage keeps course and language, and nothing of the present scenario', () => {
  expect(linkFrom('?surface=himmelblau&chapter=loss%2Fa&lang=de&course=courses/mine.json')).toBe(
    'https://a.example/thalweg/?lang=de&course=courses%2Fmine.json&chapter=stride%2Flargest',
  );
});

test('course and language stand behind the "#" where own data do, which stay there', () => {
  expect(linkFrom('#task=own-line&rows=1,2&lang=de&course=mine.json&chapter=data/own')).toBe(
    'https://a.example/thalweg/?lang=de&course=mine.json&chapter=stride%2Flargest',
  );
});

test('where the address names no chapter, no link can name the course', () => {
  expect(linkFrom('?surface=himmelblau&lang=de')).toBeNull();
  expect(linkFrom('#task=own-line&lang=de')).toBeNull();
  expect(linkFrom('')).toBeNull();
});
