import { expect, test } from 'vitest';
import { optimizerGroups } from '../../../src/panels/race/optimizerGroups.ts';
import { settings } from '../../../src/scenario/settings.ts';

test('every optimizer stands in one group', () => {
  expect(Object.values(optimizerGroups).flat().toSorted()).toEqual(settings.optimizer.values.toSorted());
});
