import { expect, it } from 'vitest';
import { networkTaskOf } from '../../src/core/network/networkTaskOf.ts';
import { networkTaskEntries } from '../../src/core/network/networkTasks.ts';
import { ratingOf } from '../../src/scenario/ratingOf.ts';
import { usualNetwork, usualTask } from '../../src/scenario/usualTask.ts';

const split = { train: 0.7, validation: 0, test: 0.3 };

it('tells by what the models of a task are rated, and whether there are rows to rate them on', () => {
  expect(ratingOf(usualTask('penguin-species'))).toEqual({ kind: 'accuracy', hasValidation: true });
  expect(ratingOf({ ...usualTask('denoise'), split })).toEqual({ kind: 'psnr', hasValidation: false });
  expect(ratingOf(usualTask('seattle-seasons'))?.kind).toBe('r-squared');
});

it.each(networkTaskEntries)('says of a network without its data what its task says: $id', ({ id }) => {
  const choice = usualNetwork(id);
  expect(ratingOf(choice)).toEqual({ kind: networkTaskOf(choice).metric.kind, hasValidation: true });
  expect(ratingOf({ ...choice, split })?.hasValidation).toBe(false);
  // less than half a row
  const sliver = { train: 0.6, validation: 0.0001, test: 0.3999 };
  expect(ratingOf({ ...choice, split: sliver })?.hasValidation).toBe(
    networkTaskOf({ ...choice, split: sliver }).rowsOfParts.validation > 0,
  );
  expect(ratingOf({ ...choice, split: sliver })?.hasValidation).toBe(false);
});

it('rates nobody where nothing is learned', () => {
  expect(ratingOf({ id: 'himmelblau' })).toBeNull();
});
