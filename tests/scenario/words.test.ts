import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/scenario/words.ts';

const table = readFileSync(new URL('../../docs/links.md', import.meta.url), 'utf8');

describe('the words of a link', () => {
  it('all stand in the table that explains them', () => {
    const ofFirstRival = words.map(({ key }) => key).filter((key) => !key.includes('.'));
    expect(ofFirstRival.filter((key) => !table.includes(`\`${key}\``))).toEqual([]);
  });

  it('are each other’s equals: no two are the same', () => {
    const keys = words.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
