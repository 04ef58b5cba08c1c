import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedMilestones } from '../../../src/panels/race/milestones.ts';

test('steps are read with whatever stands between them, in their order', () => {
  const between = fc.constantFrom(' ', ', ', ';', ',', '  ');
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 64 }), between, (steps, sign) => {
      expect(typedMilestones(steps.join(sign))).toEqual({ ok: true, steps: steps.toSorted((a, b) => a - b) });
    }),
  );
});

test.each([
  ['50 x', { code: 'not-whole', text: 'x' }],
  ['5.5', { code: 'not-whole', text: '5.5' }],
  ['-5 10', { code: 'out-of-range', text: '-5' }],
  ['20001', { code: 'out-of-range', text: '20001' }],
  ['1 '.repeat(65), { code: 'too-many' }],
])('"%s" is answered by what is wrong with it', (text, problem) => {
  expect(typedMilestones(text)).toEqual({ ok: false, problem });
});
