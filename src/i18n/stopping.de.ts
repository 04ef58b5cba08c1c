import type { stopping as english } from './stopping.en.ts';

export const stopping: typeof english = {
  maxSteps: 'Höchstens so viele Schritte',
  maxStepsHint: 'Weiter geht niemand.',
  byEvaluations: 'Stattdessen Auswertungen des Gradienten zählen',
  byEvaluationsHint:
    'Ein gerechtes Budget, wo ein Schritt verschieden viel kostet: Liniensuche, L-BFGS und Newton-Verfahren brauchen mehr als eine Auswertung je Schritt.',
  maxEvaluations: 'Höchstens so viele Auswertungen',
  maxEvaluationsHint: 'Mehr gibt niemand aus; ein Schritt, der mehr kosten würde, unterbleibt.',
  tolerance: 'Anhalten, wo der Boden eben ist',
  toleranceValue: 'Gradient unter',
  toleranceHint:
    'Schluss, wenn der Gradient kürzer ist. Ebener Boden kann ein Sattel sein: für sich allein kein Erfolg.',
  loss: 'Anhalten, wenn es tief genug ist',
  lossValue: 'Verlust unter',
  lossHint: 'Schluss, wenn der Verlust unter diesem Wert liegt.',
  change: 'Anhalten, wenn sich der Verlust kaum noch ändert',
  changeValue: 'Änderung unter δ',
  changeSteps: 'In den letzten k Schritten',
  changeHint:
    'Schluss, wenn der höchste und der niedrigste Verlust der letzten k Schritte weniger als δ auseinanderliegen. Auf einer Hochebene besagt das wenig.',
  epochChange: 'Anhalten, wenn eine Epoche den Verlust kaum noch ändert',
  epochChangeValue: 'Änderung unter δ',
  epochChangeHint:
    'Schluss, wenn sich der Trainingsverlust von einer Epoche zur nächsten um weniger als δ geändert hat.',
  metric: {
    accuracy: 'Anhalten, wenn genug richtig ist',
    psnr: 'Anhalten, wenn das Bild sauber genug ist',
    'r-squared': 'Anhalten, wenn genug erklärt ist',
  },
  metricValue: {
    accuracy: 'Trefferquote in %, mindestens',
    psnr: 'Störabstand (PSNR) in dB, mindestens',
    'r-squared': 'R², mindestens',
  },
  metricHint: 'Gefragt wird nach jeder Epoche, auf den Validierungszeilen.',
  patience: 'Früh anhalten, wenn die Validierung nicht mehr besser wird',
  patienceValue: 'Geduld in Epochen',
  patienceHint:
    'Early Stopping: Schluss, wenn der Validierungsverlust so viele Epochen lang nicht unter seinem besten lag. Die beste Epoche wird behalten.',
  noValidation: 'Es gibt keine Validierungszeilen: Diese Regel hat nichts zu fragen und hält niemanden an.',
  leftMap: 'Anhalten hinter dem Rand der Karte',
  leftMapHint: 'Schluss, wenn ein Schritt aus dem gezeigten Teil des Bodens hinausführt.',
  diverged: 'Wer divergiert, bleibt immer stehen: Es gibt keinen nächsten Ort.',
};
