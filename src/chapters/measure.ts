/**
 * A number that a scenario's run gives; what right answers are found by. Hikers are named by start and optimizer, counted from
 * 0; the first when missing. "Arrived" is judged as in the tally and in the results. Where a network is trained, hikers are its
 * trainings, and a start is an initialisation; trainings come to rest in no valley.
 */
export type Measure = RunMeasure | GroundMeasure;

/** Known when all that walks has stopped, or all that is trained has been. */
export type RunMeasure =
  /** So many hikers of one optimizer, or of all, came to rest in the deepest valley or in any. */
  | { readonly of: 'arrived'; readonly in: 'deepest' | 'any'; readonly optimizer?: number }
  | { readonly of: 'diverged'; readonly optimizer?: number }
  /** Where a hiker ended, and how high: its last place, or the best epoch's where one is kept, as early stopping does. */
  | { readonly of: 'x' | 'y' | 'loss'; readonly start?: number; readonly optimizer?: number }
  /** Steps that a hiker took until it stopped. */
  | { readonly of: 'steps'; readonly start?: number; readonly optimizer?: number }
  /** Steps until the middle hiker of an optimizer was in its valley for good; infinite when it never was. */
  | { readonly of: 'steps-to-valley'; readonly optimizer?: number }
  /**
   * The optimizer, counted from 0, whose middle hiker was in its valley first, or whose middle last loss is lowest; of equals
   * the first. There is none where no middle hiker has a valley, or all have diverged.
   */
  | { readonly of: 'first-optimizer' | 'lowest-optimizer' }
  /** The valley that a hiker rests in, counted from the deepest, 0; −1 for none. */
  | { readonly of: 'valley'; readonly start?: number; readonly optimizer?: number }
  /** Metric or loss of the model a hiker has become, on one part of the data; of networks there is no metric on the training rows. */
  | {
      readonly of: 'metric' | 'loss-on';
      readonly part: 'training' | 'validation';
      readonly start?: number;
      readonly optimizer?: number;
    }
  /** Epoch after which the validation loss was lowest. */
  | { readonly of: 'best-epoch'; readonly start?: number; readonly optimizer?: number }
  /** Rows that a training has seen until it stopped, counting each as often as it was seen. */
  | { readonly of: 'rows-seen'; readonly start?: number; readonly optimizer?: number };

/** Known as soon as the landscape is. */
export type GroundMeasure =
  | { readonly of: 'valleys' }
  /**
   * The largest stable learning rate at the deepest minimum, for gradient descent: without momentum 2/λmax. Where several are
   * as deep, at the most curved of them.
   */
  | { readonly of: 'stable-rate'; readonly optimizer?: number }
  /** Height or slope of the landscape at a place. */
  | { readonly of: 'height' | 'slope-x' | 'slope-y'; readonly x: number; readonly y: number }
  /** Weights of the scenario's network, and evaluations of the loss that differences need for its gradient. */
  | { readonly of: 'weights' | 'difference-evaluations' };
