import { loss } from '../../../src/chapters/lecture/loss.ts';
import { measured } from '../../../src/chapters/measured.ts';
import { judgement } from '../../../src/figures/loss/judgement.ts';
import { losses } from '../../../src/figures/loss/losses.ts';
import { type Beside, type Claims, claims, plain } from './claims.ts';

const crossesAtOneHalf: Claims = {
  '1/2': () => judgement('dog', 0.5).says === 'cat' && judgement('dog', 0.5 + 1e-9).says === 'dog',
};

function judgedIn({ passage: { figure } }: Beside) {
  if (figure?.figure !== 'loss') throw new RangeError('Expected the figure of the losses.');
  return figure.pictures.map(({ is, saysDog }) => judgement(is, saysDog));
}

claims(loss, {
  label: {
    ...crossesAtOneHalf,
    '0 is the lower end of the scale': plain,
    '1 is its upper end': plain,
    ': the dog is judged right, the cat wrong': (beside) =>
      judgedIn(beside)
        .map(({ label, says, isRight }) => `${label} ${says} ${isRight}`)
        .join() === '1 dog true,0 dog false',
  },
  counting: {
    ...crossesAtOneHalf,
    '1 mistake': (beside) => losses(judgedIn(beside)).mistakes,
    '4 pictures': (beside) => judgedIn(beside).length,
    '0.7 for the cat': ({ passage: { figure } }) => (figure?.figure === 'loss' ? figure.pictures[1].saysDog : false),
    ': a cat seen as a dog is wrong from 0.7 down to just above one half': () =>
      [0.7, 0.6, 0.51].every((sure) => !judgement('cat', sure).isRight) && judgement('cat', 0.49).isRight,
  },
  distance: {
    '1 is the label of a dog': () => judgement('dog', 0.3).label,
    '0 is the label of a cat': () => judgement('cat', 0.3).label,
    '2 distances': (beside) => {
      const { mistakes: _, ...distances } = losses(judgedIn(beside));
      return Object.keys(distances).length;
    },
    ': both distances notice the smallest change': () =>
      judgement('dog', 0.6 + 1e-9).squaredError < judgement('dog', 0.6).squaredError &&
      judgement('dog', 0.6 + 1e-9).crossEntropy < judgement('dog', 0.6).crossEntropy,
    ': cross-entropy punishes a sure mistake harder, beside an unsure one': () => {
      const [unsure, sure] = [judgement('cat', 0.6), judgement('cat', 0.99)];
      return sure.crossEntropy / unsure.crossEntropy > sure.squaredError / unsure.squaredError;
    },
  },
  terraces: {
    '2 parameters': plain,
    '0.54 at the start': ({ run }) => run.hikers[0].loss[0],
    '0.54 at the end': ({ facts }) => measured(facts, { of: 'loss' }) ?? Number.NaN,
    '60 steps': ({ run }) => run.hikers[0].stopped.step,
    '60 hikers': ({ run }) => run.hikers.length,
    none: ({ run }) => run.hikers.every(({ x, y }) => x.at(-1) === x[0] && y.at(-1) === y[0]),
    ': the ground is level wherever a hiker begins': ({ run, facts: { surface } }) =>
      run.hikers.every(({ x, y }) => Math.hypot(...surface.gradient(x[0], y[0])) === 0),
    ': and not everywhere equally high': ({ run }) => new Set(run.hikers.map(({ loss }) => loss[0])).size > 10,
  },
  ground: {
    '60 hikers': ({ run }) => run.hikers.length,
    all: ({ run, facts }) => measured(facts, { of: 'arrived', in: 'deepest' }) === run.hikers.length,
    ': there is one lowest place': ({ facts }) => measured(facts, { of: 'valleys' }) === 1,
    ': the ground slopes wherever a hiker begins': ({ run, facts: { surface } }) =>
      run.hikers.every(({ x, y }) => Math.hypot(...surface.gradient(x[0], y[0])) > 0),
  },
});
