import { millionParameters } from '../../../src/chapters/lecture/millionParameters.ts';
import { measured } from '../../../src/chapters/measured.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { weightsOf } from '../../../src/scenario/weightsOf.ts';
import { type Beside, claims, given, plain } from './claims.ts';

const weights = ({ facts }: Beside) => measured(facts, { of: 'weights' }) ?? Number.NaN;
const evaluations = ({ facts }: Beside) => measured(facts, { of: 'difference-evaluations' }) ?? Number.NaN;

/** Weights of the network with other hidden layers. */
function weightsWith({ surface }: Scenario, neurons: number): number {
  if (!('network' in surface)) throw new RangeError('Expected a network.');
  return weightsOf({ ...surface, hidden: surface.hidden.map(() => neurons) });
}

claims(millionParameters, {
  title: { '1000000 is supposed': plain },
  chain: {},
  slice: {
    '100': (beside) => weights(beside) > 100,
    '2 directions are those of a picture': plain,
    '99': ({ facts }) => 100 * (facts.network?.plane.explained ?? Number.NaN),
  },
  costs: {
    '2 inputs and outputs': (beside) => weights(beside) === 2 * 8 + 8 + (8 * 8 + 8) + 8 * 2 + 2,
    '8': given('scenario.surface.hidden.0'),
    '8 more': given('scenario.surface.hidden.1'),
    '228': evaluations,
    '2 for each': (beside) => evaluations(beside) / weights(beside),
    '114': weights,
    '128 is supposed': plain,
    '34308': (beside) => (weightsWith(beside.scenario, 128) * evaluations(beside)) / weights(beside),
    '1000000 is supposed': plain,
    '2000000': (beside) => (1_000_000 * evaluations(beside)) / weights(beside),
  },
  million: { '1000000 stands for the size of large networks': plain },
});
