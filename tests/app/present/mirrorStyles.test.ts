import { expect, test } from 'vitest';
import { rulesOf } from '../../../src/app/present/mirrorStyles.ts';

const sheet = (...rules: string[]) => ({
  href: null,
  disabled: false,
  cssRules: rules.map((cssText) => ({ cssText })),
});

const foreign = (href: string | null) => ({
  href,
  disabled: false,
  get cssRules(): never {
    throw new DOMException('Cannot access rules.', 'SecurityError');
  },
});

test('all rules of all sheets are mirrored, in their order', () => {
  expect(rulesOf([sheet('a {}', 'b {}'), sheet(), sheet('c {}')])).toEqual({
    rules: 'a {}\nb {}\nc {}',
    unreadable: [],
  });
});

test('a sheet that keeps its rules to itself is named, and hides no other', () => {
  const { rules, unreadable } = rulesOf([foreign('file:///app.css'), sheet('a {}'), foreign(null)]);
  expect(rules).toBe('a {}');
  expect(unreadable).toEqual(['file:///app.css']);
});

test('a sheet that is off here is off there', () => {
  expect(rulesOf([{ ...sheet('a {}'), disabled: true }]).rules).toBe('');
});
