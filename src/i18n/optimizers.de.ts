import type { optimizers as english } from './optimizers.en.ts';

export const optimizers: typeof english = {
  labels: {
    momentum: 'Momentum μ',
    dampening: 'Dämpfung τ',
    nesterov: 'Nesterov',
    weightDecay: 'Weight Decay λ',
    clipNorm: 'Gradient kappen',
    beta1: 'Gedächtnis für den Gradienten β₁',
    beta2: 'Gedächtnis für die Quadrate β₂',
    epsilon: 'Untergrenze des Teilers ε',
    amsgrad: 'AMSGrad',
    biasCorrection: 'Bias-Korrektur',
    learningRateDecay: 'Abfall der Lernrate δ',
    rho: 'Gedächtnis ρ',
    alpha: 'Gedächtnis für die Quadrate α',
    centered: 'Zentriert',
    momentumDecay: 'Wachsen des Momentums ψ',
    etaMinus: 'Verkürzen η₋',
    etaPlus: 'Verlängern η₊',
    minStep: 'Kürzester Schritt Δ min',
    maxStep: 'Längster Schritt Δ max',
    shrink: 'Jedes Mal kürzer um γ',
    sufficientDecrease: 'Verlangter Abstieg c',
    historySize: 'Gemerkte Schritte n',
  },
  clipNormValue: 'Längster Gradient c',
  lion: {
    beta1: {
      label: 'Anteil des Mittels β₁',
      hint: 'Das Vorzeichen kommt von einer Mischung: so viel vom gemerkten Mittel, der Rest vom jetzigen Gradienten.',
    },
    beta2: {
      label: 'Gedächtnis des Mittels β₂',
      hint: 'Je näher an 1, desto länger zählen ältere Gradienten im Mittel.',
    },
  },
  hints: {
    momentum: 'Wie viel vom letzten Schritt bleibt.',
    dampening: 'Ab dem zweiten Schritt geht vom neuen Gradienten nur der Anteil 1 − τ in die Geschwindigkeit ein.',
    nesterov: 'Geht so, als hätte der Schwung den Wanderer schon weitergetragen.',
    weightDecay: 'Ein steter Zug nach (0; 0), λ-mal so stark, wie der Ort entfernt ist.',
    clipNorm: 'Ein längerer Gradient wird auf die Länge c gekürzt; seine Richtung bleibt.',
    beta1: 'Je näher an 1, desto länger zählen ältere Gradienten.',
    beta2: 'Je näher an 1, desto länger wirkt steiler Boden nach und hält die Schritte kurz.',
    epsilon: 'Verhindert das Teilen durch fast nichts; ein größeres verkürzt die Schritte auf flachem Boden.',
    amsgrad: 'Teilt durch das größte Mittel der Quadrate bisher, damit die Schritte nicht wieder wachsen.',
    biasCorrection: 'Gleicht aus, dass die Mittel bei 0 beginnen.',
    learningRateDecay: 'Nach t Schritten wird die Lernrate durch 1 + t · δ geteilt.',
    rho: 'Je näher an 1, desto länger zählen ältere Steigungen und Schritte.',
    alpha: 'Je näher an 1, desto länger wirkt steiler Boden nach.',
    centered: 'Teilt durch die Streuung der Gradienten statt durch ihre Größe.',
    momentumDecay: 'Wie bald das Momentum von der Hälfte von β₁ auf β₁ zuwächst.',
    etaMinus: 'Wo die Steigung ihr Vorzeichen wechselt, wird der Schritt entlang dieser Achse damit malgenommen.',
    etaPlus: 'Solange die Steigung ihr Vorzeichen behält, wird der Schritt entlang dieser Achse damit malgenommen.',
    minStep: 'Kürzer wird kein Schritt entlang einer Achse.',
    maxStep: 'Länger wird kein Schritt entlang einer Achse.',
    shrink: 'Ein Schritt, der nicht tief genug führt, wird damit malgenommen und noch einmal probiert.',
    sufficientDecrease: 'So groß muss der Abstieg mindestens sein, gemessen an dem, was die Steigung verspricht.',
    historySize: 'Aus so vielen Schritten und der Änderung der Steigung dabei schätzt es die Krümmung.',
  },
  needsMomentum: 'Braucht ein Momentum über 0.',
  needsNoDampening: 'Braucht die Dämpfung 0.',
  forbidsDampening: 'Nesterov braucht die Dämpfung 0.',

  about: {
    sgd: 'Geht dem Gradienten entgegen: je steiler, desto länger der Schritt. Mit Momentum bleibt ein Teil der letzten Schritte erhalten, das glättet den Zickzack in engen Tälern. Mit zu großer Lernrate schaukelt es sich die Wände hinauf und divergiert; auf einer Hochebene kommt es kaum voran.',
    adagrad:
      'Teilt die Steigung entlang jeder Achse durch die Wurzel aus der Summe aller Quadrate, die dort vorkamen. Das hilft, wo eine Achse viel steiler ist als die andere. Die Summe wächst nur, die Schritte werden also nur kürzer, und es kann vor dem Ziel fast zum Stehen kommen.',
    adadelta:
      'Misst einen Schritt daran, wie lang die Schritte zuletzt waren und wie steil der Boden war; die Lernrate ist nur noch ein Faktor, meist 1. Es muss nicht auf die Größe der Landschaft eingestellt werden. Es beginnt mit winzigen Schritten, so wie ε es vorgibt, und kommt langsam in Fahrt.',
    rmsprop:
      'Teilt die Steigung entlang jeder Achse durch die Wurzel aus einem laufenden Mittel ihrer Quadrate; so kommt es auf steilen und flachen Achsen gleich voran. Weil es vergisst, bleibt es nicht stehen wie Adagrad. Um ein Minimum zittert es ungefähr um die Lernrate, solange die nicht sinkt.',
    adam: 'Geht entlang eines laufenden Mittels der Gradienten, geteilt durch die Wurzel aus einem laufenden Mittel ihrer Quadrate; bei beiden wird ausgeglichen, dass sie bei 0 beginnen. Ein Schritt ist ungefähr so lang wie die Lernrate, wie groß der Verlust auch ist; das macht es bequem. Über enge Minima kann es hinausschießen, und mit fester Lernrate kreist es manchmal um eines.',
    adamw:
      'Adam, dessen Weight Decay den Ort selbst verkleinert, an den Mitteln vorbei; so wird der Zug nach (0; 0) nicht mit geteilt. Ohne Weight Decay ist es Adam. Mit ihm kommen die Wanderer neben dem Minimum zur Ruhe, auf der Seite von (0; 0).',
    adamax:
      'Adam, das durch die größte Steigung der letzten Zeit teilt, langsam vergessen, statt durch die Wurzel gemittelter Quadrate. Das macht es ruhig, wo der Boden plötzlich steil wird. Eine einzige Klippe hält seine Schritte dafür lange kurz.',
    nadam:
      'Adam, das vorausschaut wie Nesterovs Momentum: Der Gradient von jetzt geht noch einmal für sich in den Schritt ein. Es dreht oft etwas schneller als Adam. Es scheitert, wo Adam scheitert: um enge Minima, mit zu großer Lernrate.',
    radam:
      'Adam, das seinem Mittel der Quadrate erst traut, wenn genug davon eingegangen sind: Zuerst geht es entlang des mittleren Gradienten, ohne zu teilen, dann kommt das Teilen nach und nach hinzu. Es soll das Aufwärmen ersparen. Auf steilem Boden können die ersten, ungeteilten Schritte viel zu lang sein.',
    rprop:
      'Sieht nur auf das Vorzeichen der Steigung: Jede Achse hat eine eigene Schrittlänge, die wächst, solange das Vorzeichen bleibt, und schrumpft, wenn es wechselt. Wie steil es ist, spielt keine Rolle, und mit exaktem Gradienten ist es schnell. Rauschen würfelt die Vorzeichen und macht es kaputt. Die Lernrate ist nur die Länge des ersten Schritts.',
    lion: 'Geht nach dem Vorzeichen eines Mittels der Gradienten; entlang jeder Achse ist jeder Schritt so lang wie die Lernrate. Es merkt sich nur einen Vektor. Von selbst wird es nie langsamer: Um ein Minimum hüpft es hin und her, bis die Lernrate sinkt.',
    adabelief:
      'Adam, das danach teilt, wie weit die Gradienten von ihrem Mittel abweichen: lange Schritte, wo sie sind wie erwartet, kurze, wo sie überraschen. Gleichmäßige Hänge überquert es schnell. Wo sich der Gradient kaum ändert, ist der Teiler fast 0, und ein Schritt kann sehr lang werden.',
    yogi: 'Adam, dessen Mittel der Quadrate in Schritten von der Größe von g² auf g² zugeht und deshalb nach steilem Boden nur langsam fällt. So wachsen die Schritte nicht plötzlich. Sein größeres ε macht es auf sehr flachem Boden langsam.',
    'sign-sgd':
      'Geht entlang jeder Achse um die Lernrate, wie steil es auch ist. Den Verlust zu vervielfachen ändert nichts. Von selbst wird es nie langsamer: Um ein Minimum hüpft es um seine Schrittlänge hin und her.',
    'line-search':
      'Gradientenabstieg, der einen Schritt erst ausprobiert: zuerst die Lernrate, dann immer kürzer, bis der Boden tief genug liegt (Regel von Armijo). Es kommt mit jedem Schritt tiefer, keine Lernrate lässt es bergauf divergieren. Jeder Versuch kostet eine Auswertung, und enge Täler machen trotzdem Zickzack daraus.',
    'l-bfgs':
      'Schätzt die Krümmung aus seinen letzten Schritten und daraus, wie sich die Steigung dabei geändert hat, und sucht dann auf der gefundenen Linie. Nahe einem Minimum ist es fast so schnell wie das Newton-Verfahren, ganz ohne Hesse-Matrix. Rauschen und Kappen verderben die Schätzung: Die Suche fragt nach der wahren Steigung, und nur die erste ist gestört oder gekappt. Ein Schritt kann mehrere Auswertungen kosten.',
    newton:
      'Geht an den Ort, an dem die Parabel eben ist, die den Boden hier berührt. Mit der Lernrate 1 reicht in einer quadratischen Schale ein Schritt, und nahe einem gewöhnlichen Minimum wird der Fehler bald mit jedem Schritt quadriert. Ob jener Ort tief liegt, fragt es nicht: Zu Sätteln und Gipfeln geht es genauso gern, und wo die Krümmung verschwindet, werden die Schritte riesig.',
    'damped-newton':
      'Das Newton-Verfahren, wo es sicher ist: nur auf Boden, der sich in jeder Richtung nach oben krümmt, und nur so weit, wie es tiefer führt. Nahe einem Minimum ist es so schnell wie Newton selbst. Anderswo lässt es keinen Schritt zu und bleibt stehen.',
  },
  formula: 'Der Schritt in Symbolen',
  firstStep: 'Der erste Schritt:',
  laterSteps: 'Spätere Schritte:',
  paper: 'Veröffentlichung',
  biasOff: (factor) =>
    `Ohne Bias-Korrektur beginnen beide Mittel zu klein, aber nicht gleich stark: Wo ε keine Rolle spielt, ist der erste Schritt entlang jeder Achse (1 − β₁)/√(1 − β₂) = ${factor}-mal so lang wie die Lernrate; mit der Korrektur ist er genau so lang.`,
};
