import { describe, expect, it } from 'vitest';
import { type EpochWords, epochNotes, epochRead } from '../../src/charts/epochNotes.ts';
import type { EpochsShown } from '../../src/charts/epochsShown.ts';
import { pace } from '../../src/core/learning/pace.ts';
import type { Stop } from '../../src/core/stopping/stop.ts';
import { epochs as de } from '../../src/i18n/epochs.de.ts';
import { epochs as en } from '../../src/i18n/epochs.en.ts';
import { numberFormat } from '../../src/i18n/numbers.ts';
import { defaultsOf, stopFields } from '../../src/scenario/settings.ts';

const stop = { ...defaultsOf<Parameters<typeof epochNotes>[2]>(stopFields), patience: 2, metricAtLeast: 0.9 };
const english: EpochWords = { texts: en, numbers: numberFormat('en'), kind: 'accuracy' };
const german: EpochWords = { texts: de, numbers: numberFormat('de'), kind: 'accuracy' };
const three = pace(10, 4);

function shownOf(reason?: Stop['reason']): EpochsShown {
  return {
    step: Int32Array.of(0, 3, 6, 9),
    train: Float64Array.of(4, 2, 1.25, 1),
    validation: Float64Array.of(4, 1.5, 1.75, 2),
    metric: Float64Array.of(0.5, 0.8, 0.85, 0.925),
    best: 1,
    batchLoss: null,
    end: reason === undefined ? null : { step: 9, reason, loss: 1 },
  };
}

describe('what is said of epochs', () => {
  it('names the best one and its validation loss', () => {
    expect(epochNotes(shownOf(), three, stop, english)).toEqual([
      'The lowest validation loss is that of epoch 1: 1.5.',
    ]);
  });

  it('says that early stopping keeps it, and after which epoch it stopped', () => {
    expect(epochNotes(shownOf('validation-stalled'), three, stop, english)[0]).toBe(
      'Early stopping: the best epoch is kept, epoch 1 with a validation loss of 1.5; stopped after epoch 3.',
    );
  });

  it('has the numbers of the rule that stopped it', () => {
    expect(epochNotes(shownOf('metric-reached'), three, stop, english)[1]).toBe(
      'Stopped after epoch 3: on the validation rows accuracy 92.5%, at least the 90% that were asked for.',
    );
    const settled = epochNotes(shownOf('epoch-loss-settled'), three, { ...stop, epochLossChange: 0.5 }, german)[1];
    expect(settled).toBe(
      'Angehalten nach Epoche 3: Seit der Epoche davor hatte sich der Trainingsverlust um 0,25 geändert, weniger als 0,5.',
    );
  });

  it('tells how far the change of an epoch is from its rule as long as that waits', () => {
    const waiting = { ...stop, epochLossChange: 0.1 };
    expect(epochNotes(shownOf(), three, waiting, english)).toContain(
      'In epoch 3 the training loss changed by 0.25; the rule waits for less than 0.1.',
    );
  });

  it('says so where there are no validation rows, or no batches', () => {
    const nothing = new Float64Array(4).fill(Number.NaN);
    const shown = { ...shownOf(), step: Int32Array.of(0, 1, 2, 3), validation: nothing, metric: nothing, best: -1 };
    expect(epochNotes(shown, pace(10, 10), stop, english)).toEqual([en.noValidation, en.allRows]);
  });

  it('follows the playhead with the last epoch completed, and how far validation has parted from training', () => {
    expect(epochRead(shownOf(), three, 8, english)).toBe(
      'After epoch 2: training loss 1.25, validation loss 1.75, accuracy 85%. Validation is 0.5 above training.',
    );
    expect(epochRead(shownOf(), three, 3, german)).toBe(
      'Nach Epoche 1: Trainingsverlust 2, Validierungsverlust 1,5, Trefferquote 80\u00a0%. Die Validierung liegt um 0,5 unter dem Training.',
    );
  });
});
