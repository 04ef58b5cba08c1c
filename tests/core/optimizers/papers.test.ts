import { describe, expect, it } from 'vitest';
import { papers } from '../../../src/core/optimizers/papers.ts';
import { makers } from './makers.ts';

describe('the papers', () => {
  it('there is one for every optimizer', () => {
    const searching = ['newton', 'damped-newton', 'line-search', 'l-bfgs'];
    expect(new Set(Object.keys(papers))).toEqual(new Set([...makers.keys(), ...searching]));
  });

  it('each says who, when and what, and where to read it', () => {
    for (const { authors, year, title, link } of Object.values(papers)) {
      expect(authors).not.toBe('');
      expect(title).not.toBe('');
      expect(year).toBeGreaterThan(1950);
      expect(new URL(link).protocol).toBe('https:');
    }
  });
});
