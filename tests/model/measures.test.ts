import { describe, expect, it } from 'vitest';
import { model as german } from '../../src/i18n/model.de.ts';
import { model as english } from '../../src/i18n/model.en.ts';
import { numberFormat } from '../../src/i18n/numbers.ts';
import { lineFormula, measuresOf, neuronFormula, seasonsFormula } from '../../src/model/measures.ts';
import { usualTask } from '../../src/scenario/usualTask.ts';

const numbers = numberFormat('en');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the formula of a model', () => {
  it('is the line with its numbers and units, standardised or not', () => {
    const measures = measuresOf(usualTask('penguin-line'), english);
    expect(plain(lineFormula({ x: 0.694, y: 4.2 }, { origin: 200.92, unit: 14.04 }, measures, numbers))).toBe(
      'body mass = 4.2 kg + 0.694 kg · (flipper length − 200.9 mm) / 14 mm',
    );
    expect(plain(lineFormula({ x: -0.05, y: -5.87 }, { origin: 0, unit: 1 }, measures, numbers))).toBe(
      'body mass = −5.87 kg − 0.05 kg/mm · flipper length',
    );
  });

  it('is the neuron with what it fires for', () => {
    const measures = measuresOf(usualTask('penguin-species'), german);
    const formula = neuronFormula({ x: 3.1, y: -0.5 }, { origin: 4.3, unit: 0.8 }, measures, numberFormat('de'));
    expect(plain(formula)).toBe('p(Eselspinguin) = σ(3,1 · (Körpermasse − 4,3 kg) / 0,8 kg − 0,5)');
  });

  it('is the wave with its mean, amplitude and day', () => {
    const measures = measuresOf(usualTask('seattle-seasons'), english);
    expect(plain(seasonsFormula({ x: -9.8, y: -12 }, 16.4, measures, numbers))).toBe(
      'temperature = 16.4 °C − 9.8 °C · cos(2π (d + 12) / 365.25)',
    );
  });

  it('has the names of own columns, without units', () => {
    const data = { names: ['rain', 'growth'] as const, rows: [[1, 2] as const, [2, 3] as const] };
    const measures = measuresOf(usualTask('own-line', data), english);
    expect(lineFormula({ x: 2, y: 1 }, { origin: 0, unit: 1 }, measures, numbers)).toBe('growth = 1 + 2 · rain');
  });
});
