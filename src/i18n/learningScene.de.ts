import type { learningSceneEn } from './learningScene.en.ts';

export const learningSceneDe: typeof learningSceneEn = {
  work: {
    drawing: 'Der Boden wird feiner gezeichnet.',
    training: 'Das Netz wird trainiert.',
    plane: 'Die Landschaft des Netzes wird berechnet.',
    share: (percent) => `${percent} fertig`,
    cancel: 'Abbrechen',
    cancelled: 'Das Training wurde abgebrochen.',
    failed: 'Das Training ist fehlgeschlagen.',
    again: 'Noch einmal trainieren',
    outdated: 'Zu sehen ist es, wie es vor der Änderung trainiert wurde.',
  },

  key: {
    validation: 'Höhenlinien: Validierungszeilen',
    batch: 'Höhenlinien: jetziger Batch allein',
    lowest: (trainX, trainY, validationX, validationY) =>
      `Tiefste Stelle für das Training (${trainX}; ${trainY}), für die Validierung (${validationX}; ${validationY}).`,
  },

  notes: {
    'lowest-train': 'tiefste Stelle: Training',
    'lowest-validation': 'tiefste Stelle: Validierung',
    bestEpoch: (epoch) => `⚑ beste Epoche ${epoch}`,
    training: (loss, distance) => `Verlust ${loss}, ${distance} neben der Ebene`,
  },

  trainings: {
    name: 'Trainings des Netzes',
    lookAt: (number, initialisation, optimizer) =>
      `Training ${number} ansehen: Initialisierung ${initialisation}, ${optimizer}`,
    told: (number, optimizer, step, loss, distance) =>
      `Training ${number} mit ${optimizer} bei Schritt ${step}: Verlust ${loss}, Abstand von der Ebene ${distance}.`,
  },
};
