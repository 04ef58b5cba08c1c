/** What is shown on the landscape where something is learned from data: marks, keys, and how far long work has come. */
export const learningSceneEn = {
  work: {
    drawing: 'The ground is being drawn more finely.',
    training: 'The network is being trained.',
    plane: 'The landscape of the network is being computed.',
    share: (percent: string) => `${percent} done`,
    cancel: 'Cancel',
    cancelled: 'The training was cancelled.',
    failed: 'The training has failed.',
    again: 'Train again',
    outdated: 'Shown as it was trained before the change.',
  },

  key: {
    validation: 'Contours: validation rows',
    batch: 'Contours: present batch alone',
    lowest: (trainX: string, trainY: string, validationX: string, validationY: string) =>
      `Lowest place for training (${trainX}, ${trainY}), for validation (${validationX}, ${validationY}).`,
  },

  notes: {
    'lowest-train': 'lowest for training',
    'lowest-validation': 'lowest for validation',
    bestEpoch: (epoch: string) => `⚑ best epoch ${epoch}`,
    training: (loss: string, distance: string) => `loss ${loss}, ${distance} off the plane`,
  },

  trainings: {
    name: 'Trainings of the network',
    lookAt: (number: string, initialisation: string, optimizer: string) =>
      `Look at training ${number}: initialisation ${initialisation}, ${optimizer}`,
    told: (number: string, optimizer: string, step: string, loss: string, distance: string) =>
      `Training ${number} with ${optimizer} at step ${step}: loss ${loss}, at a distance of ${distance} from the plane.`,
  },
};
