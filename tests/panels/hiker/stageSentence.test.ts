import { describe, expect, test } from 'vitest';
import { adam } from '../../../src/core/optimizers/adam.ts';
import { hiker as de } from '../../../src/i18n/hiker.de.ts';
import { hiker as en } from '../../../src/i18n/hiker.en.ts';
import { numberFormat } from '../../../src/i18n/numbers.ts';
import { stageSentence } from '../../../src/panels/hiker/stageSentence.ts';
import { optimizerOf } from '../../../src/scenario/optimizerOf.ts';
import type { ChoiceOf } from '../../../src/scenario/scenario.ts';
import { defaultsOf, optimizerFields, settings } from '../../../src/scenario/settings.ts';
import { usualOptimizer } from '../../../src/scenario/usualOptimizer.ts';
import { stages } from '../../../src/store/slowMotion.ts';

const domain = { x: [-6, 6], y: [-6, 6] } as const;
const numbers = numberFormat('en');

describe('the sentence about a part of a step', () => {
  test.each(settings.optimizer.values)('says nothing happens only where no line says otherwise: %s', (id) => {
    const choice = usualOptimizer(id, 0.01, domain);
    const { lines } = optimizerOf(choice).recipe(3);
    const step = { probes: [], lines: lines.map((line) => ({ ...line, x: 0, y: 0 })) };
    for (const texts of [en, de]) {
      const told = stages.map((stage) => stageSentence(stage, choice, step, texts, numbers));
      const has = (stage: string) => lines.some((line) => line.stage === stage);
      expect(told[1] === texts.memory.none).toBe(!has('memory'));
      expect(told[2] === texts.correction.none).toBe(!has('correction'));
    }
  });

  test('speaks of the batch where only that is felt', () => {
    const choice = usualOptimizer('sgd', 0.01, domain);
    const step = { probes: [], lines: [] };
    expect(stageSentence('gradient', choice, step, en, numbers, true)).toBe(en.gradient.batch);
    expect(stageSentence('gradient', choice, step, en, numbers)).toBe(en.gradient.slope);
  });

  test('names the factor by which Adam goes wrong without its correction', () => {
    const schedule = { id: 'constant' } as const;
    const choice: ChoiceOf<'adam'> = {
      id: 'adam',
      ...defaultsOf(optimizerFields.adam),
      schedule,
      biasCorrection: false,
    };
    const firstStep = (biasCorrection: boolean) => {
      const x = Float64Array.of(0);
      const memory = [new Float64Array(1), new Float64Array(1)];
      adam({ biasCorrection }).update(x, Float64Array.of(3), memory, Float64Array.of(1), 0);
      return x[0];
    };
    const factor = firstStep(false) / firstStep(true);
    expect(stageSentence('correction', choice, { probes: [], lines: [] }, en, numbers)).toContain(
      ` ${numbers.number(factor, 2)} times as long`,
    );
  });
});
