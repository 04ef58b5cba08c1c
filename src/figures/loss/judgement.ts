import type { LossFigure } from '../../chapters/figureChoice.ts';

type Kind = LossFigure['pictures'][number]['is'];

/** What a model's sureness that a picture shows a dog is worth, the picture's label being known. */
export interface Judgement {
  /** A dog from above one half on; at one half exactly it is a cat, as a neuron that does not fire says the label 0. */
  readonly says: Kind;
  readonly isRight: boolean;
  /** 1 for a dog, 0 for a cat. */
  readonly label: 0 | 1;
  /** The probability that the model gives to the truth. */
  readonly ofTruth: number;
  /** (p − label)², where p is how sure the model is of a dog. */
  readonly squaredError: number;
  /** −ln of the probability given to the truth. */
  readonly crossEntropy: number;
}

/** @param sureOfDog from 0 to 1; at the end that is wrong the cross-entropy is infinite */
export function judgement(is: Kind, sureOfDog: number): Judgement {
  const says = sureOfDog > 0.5 ? 'dog' : 'cat';
  const label = is === 'dog' ? 1 : 0;
  const ofTruth = is === 'dog' ? sureOfDog : 1 - sureOfDog;
  return {
    says,
    isRight: says === is,
    label,
    ofTruth,
    squaredError: (sureOfDog - label) ** 2,
    crossEntropy: -Math.log(ofTruth),
  };
}
