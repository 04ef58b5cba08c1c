import { describe, expect, it } from 'vitest';
import { type NumberSetting, type Setting, settings } from '../../src/scenario/settings.ts';
import { words } from '../../src/scenario/words.ts';

const rows = Object.entries<Setting>(settings);
const numbers = rows.filter((row): row is [string, NumberSetting] => row[1].kind === 'number');

describe('the table of settings', () => {
  it('allows its own defaults', () => {
    for (const [name, setting] of rows) {
      if (setting.kind === 'choice') expect(setting.values, name).toContain(setting.default);
    }
    for (const [name, { min, max, default: preferred, switchedOn }] of numbers) {
      for (const value of [preferred ?? min, switchedOn ?? max]) {
        expect(value, name).toBeGreaterThanOrEqual(min);
        expect(value, name).toBeLessThanOrEqual(max);
      }
    }
  });

  it('lets no slider go further than a file may', () => {
    for (const [name, { min, max, slider }] of numbers) {
      if (slider === null) continue;
      expect(slider.min, name).toBeGreaterThanOrEqual(min);
      expect(slider.max, name).toBeLessThanOrEqual(max);
      expect(slider.max, name).toBeGreaterThan(slider.min);
    }
  });

  it('has no logarithmic slider that begins at 0', () => {
    for (const [name, { slider }] of numbers) {
      if (slider?.scale === 'logarithmic') expect(slider.min, name).toBeGreaterThan(0);
    }
  });

  it('lets every slider reach the default, unless the default is off', () => {
    for (const [name, { default: preferred, switchedOn, slider }] of numbers) {
      if (slider === null) continue;
      const reached = switchedOn ?? preferred ?? Number.NaN;
      expect(reached, name).toBeGreaterThanOrEqual(slider.min);
      expect(reached, name).toBeLessThanOrEqual(slider.max);
    }
  });

  it('has a word of its own for each thing in a link', () => {
    const keys = words.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const [name, { key }] of rows) expect(keys, name).toContain(key);
  });
});
