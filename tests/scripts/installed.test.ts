import { expect, test } from 'vitest';
import { difference } from '../../scripts/installed.mjs';

const wanted = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/for-mac': { version: '2.0.0', optional: true } };

test('nothing need be installed when every package is there in its version, those for other machines aside', () => {
  expect(difference(wanted, { 'node_modules/a': { version: '1.0.0' } })).toBeUndefined();
});

test.each([
  ['missing', {}],
  ['there in another version', { 'node_modules/a': { version: '1.0.1' } }],
])('a package that is %s asks for an installation', (_, present) => {
  expect(difference(wanted, present)).toBe('node_modules/a');
});

test.each([
  ['that the lock file does not know', 'node_modules/b', '1.0.0'],
  ['optional, but in another version', 'node_modules/for-mac', '1.0.0'],
])('so does a package that is there, %s', (_, folder, version) => {
  expect(difference(wanted, { ...wanted, [folder]: { version } })).toBe(folder);
});
