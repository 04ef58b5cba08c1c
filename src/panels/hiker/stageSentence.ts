import type { Stage } from '../../core/optimizers/recipe.ts';
import type { Step } from '../../core/stepAt.ts';
import type { hiker } from '../../i18n/hiker.en.ts';
import type { NumberFormat } from '../../i18n/numbers.ts';
import type { OptimizerChoice } from '../../scenario/scenario.ts';
import { firstStepWithoutCorrection } from '../race/firstStepWithoutCorrection.ts';

type Texts = typeof hiker;

/** One sentence about what this optimizer does in a part of this step, which may look at a batch only. */
export function stageSentence(
  stage: Stage,
  choice: OptimizerChoice,
  step: Pick<Step, 'probes' | 'lines'>,
  texts: Texts,
  numbers: NumberFormat,
  isOfBatch = false,
): string {
  switch (stage) {
    case 'gradient':
      return texts.gradient[gradientOf(choice, isOfBatch)];
    case 'memory':
      if (choice.id === 'l-bfgs') return texts.memory.history(numbers.count(choice.historySize));
      return texts.memory[memoryOf(choice)];
    case 'correction':
      return correction(choice, step.probes.length, texts.correction, numbers);
    case 'move':
      return texts.move[moveOf(choice, step)];
  }
}

function gradientOf({ id }: OptimizerChoice, isOfBatch: boolean): keyof Texts['gradient'] {
  if (id === 'rprop') return 'compared';
  if (id === 'lion') return 'mixed';
  return isOfBatch ? 'batch' : 'slope';
}

function memoryOf(choice: Exclude<OptimizerChoice, { id: 'l-bfgs' }>): Exclude<keyof Texts['memory'], 'history'> {
  switch (choice.id) {
    case 'sgd':
      return choice.momentum === 0 ? 'none' : 'velocity';
    case 'rmsprop':
      return choice.momentum === 0 ? 'squares' : 'squaresAndVelocity';
    case 'adagrad':
      return 'sum';
    case 'adadelta':
      return 'twoMeans';
    case 'adam':
    case 'adamw':
    case 'nadam':
    case 'radam':
      return 'moments';
    case 'adamax':
      return 'largest';
    case 'adabelief':
      return 'belief';
    case 'yogi':
      return 'yogi';
    case 'lion':
      return 'mean';
    case 'rprop':
      return 'stepSizes';
    case 'sign-sgd':
    case 'line-search':
    case 'newton':
    case 'damped-newton':
      return 'none';
  }
}

function correction(choice: OptimizerChoice, tried: number, texts: Texts['correction'], numbers: NumberFormat): string {
  const count = numbers.count(tried);
  switch (choice.id) {
    case 'sgd':
      return choice.nesterov && choice.momentum > 0 ? texts.ahead : texts.none;
    case 'adagrad':
      return choice.learningRateDecay > 0 ? texts.fallingRate : texts.none;
    case 'adam':
    case 'adamw':
      return choice.biasCorrection
        ? texts.bias
        : texts.noBias(numbers.number(firstStepWithoutCorrection(choice.beta1, choice.beta2), 2));
    case 'adabelief':
    case 'yogi':
      return texts.bias;
    case 'adamax':
      return texts.biasOfMean;
    case 'nadam':
      return texts.lookAhead;
    case 'radam':
      return texts.rectified;
    case 'line-search':
      return texts.search(tried, count, numbers.number(choice.sufficientDecrease));
    case 'l-bfgs':
      return texts.wolfe(tried, count);
    case 'newton':
      return texts.newton;
    case 'damped-newton':
      return texts.dampedNewton(tried, count, numbers.number(choice.sufficientDecrease));
    case 'adadelta':
    case 'rmsprop':
    case 'rprop':
    case 'lion':
    case 'sign-sgd':
      return texts.none;
  }
}

function moveOf(choice: OptimizerChoice, { lines }: Pick<Step, 'lines'>): keyof Texts['move'] {
  switch (choice.id) {
    case 'sgd':
      if (choice.momentum === 0) return 'downhill';
      return choice.nesterov ? 'ahead' : 'velocity';
    case 'rmsprop':
      return choice.momentum === 0 ? 'divided' : 'velocity';
    case 'radam':
      return lines.some(({ name }) => name === 'l') ? 'divided' : 'plainMean';
    case 'adamw':
      return choice.weightDecay === 0 ? 'divided' : 'shrunk';
    case 'adagrad':
    case 'adam':
    case 'nadam':
    case 'adabelief':
    case 'yogi':
      return 'divided';
    case 'adamax':
      return 'dividedByLargest';
    case 'adadelta':
      return 'stride';
    case 'lion':
    case 'sign-sgd':
      return 'signs';
    case 'rprop':
      return 'ownStride';
    case 'line-search':
      return 'found';
    case 'l-bfgs':
    case 'newton':
    case 'damped-newton':
      return 'direction';
  }
}
