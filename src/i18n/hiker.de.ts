import type { hiker as english } from './hiker.en.ts';

export const hiker: typeof english = {
  stepTitle: (from, to) => `Schritt von ${from} nach ${to}`,
  stepFormula: 'Der Schritt, ausgeschrieben',
  noStep: 'Kein weiterer Schritt.',
  clipped: 'k kürzt den Gradienten, der länger war, als er sein darf.',
  disturbed: 'ε ist das Rauschen dieses Schritts.',
  behind: (epochs, rows) =>
    `${epochs} ${epochs === '1' ? 'Epoche liegt' : 'Epochen liegen'} zurück, gesehene Zeilen: ${rows}.`,
  nextBatch: (epoch, batch, batches) => `Als Nächstes Batch ${batch} von ${batches} in Epoche ${epoch}.`,
  seesAll: (rows) => `Jeder Schritt sieht alle ${rows} Trainingszeilen.`,
  fullSlope: 'Volles Gefälle',
  batchSlope: (rows, all) => `Gefälle des Batches (${rows} von ${all} Zeilen)`,
  batch: 'B ist der Batch dieses Schritts. Sein Gefälle wird anstelle des vollen gespürt.',
  asksBatch: 'Was das Verfahren den Boden fragt, auch nach Höhen, fragt es die Landschaft dieses Batches.',
  byDifference: 'Der Gradient kommt hier aus Differenzen und ist deshalb nicht ganz genau.',
  slowMotion: 'Zeitlupe, Teil für Teil',
  inside: 'Das Innere des Schritts zeichnen',

  stages: { gradient: 'Gradient', memory: 'Gedächtnis', correction: 'Korrektur', move: 'Bewegung' },
  gradient: {
    slope: 'Das Gefälle unter den Füßen; der Gradient zeigt bergauf.',
    batch: 'Das Gefälle der eigenen Landschaft dieses Batches; dort zeigt der Gradient bergauf.',
    compared: 'Nur das Vorzeichen des Gefälles zählt: Ist es geblieben, oder hat es gewechselt?',
    mixed: 'Das Gefälle wird mit dem gemerkten Mittel gemischt und zählt hier mehr als im Gedächtnis.',
  },
  memory: {
    none: 'Nichts wird gemerkt.',
    velocity: 'Die Geschwindigkeit behält von sich den Anteil μ und nimmt den Gradienten auf.',
    sum: 'Die Quadrate aller bisherigen Gradienten werden addiert, für jede Achse einzeln.',
    squares: 'Das Mittel der Quadrate nimmt das neue auf und vergisst langsam die alten.',
    squaresAndVelocity:
      'Das Mittel der Quadrate wird erneuert; dann nimmt die Geschwindigkeit den Gradienten auf, geteilt durch dessen Wurzel.',
    twoMeans: 'Zwei Mittel werden erneuert: das der Quadrate der Gradienten und das der Quadrate der Schritte.',
    moments: 'm ist das Mittel der Gradienten, v das Mittel ihrer Quadrate; ältere zählen immer weniger.',
    largest: 'm ist das Mittel der Gradienten, u der größte von ihnen, langsam vergessen.',
    belief: 'm ist das Mittel der Gradienten, s das mittlere Quadrat ihres Abstands davon.',
    yogi: 'm ist das Mittel der Gradienten; v geht in kleinen Schritten auf ihre Quadrate zu.',
    mean: 'm ist das Mittel der Gradienten.',
    stepSizes:
      'Jede Achse hat ihre eigene Schrittlänge: länger, solange das Vorzeichen bleibt, kürzer, wenn es wechselt.',
    history: (most) =>
      `Die letzten n = ${most} Schritte, und wie sich der Gradient dabei geändert hat, verraten die Krümmung: Daraus wird aus dem Gradienten eine Richtung.`,
  },
  correction: {
    none: 'Nichts wird korrigiert.',
    ahead: 'Der Gradient wird so genommen, als hätte der Schwung den Wanderer schon weitergetragen.',
    fallingRate: 'Die Lernrate fällt mit den Schritten.',
    bias: 'Die Mittel begannen bei 0 und sind deshalb anfangs zu klein: Das Teilen gleicht es aus.',
    biasOfMean:
      'm begann bei 0 und ist deshalb anfangs zu klein: Das Teilen gleicht es aus. Bei u ist das nicht nötig.',
    noBias: (factor) =>
      `Die Bias-Korrektur ist ausgeschaltet: m und v begannen bei 0 und sind anfangs beide zu klein, aber nicht um denselben Faktor. Der erste Schritt ist ${factor}-mal so lang, wie er sein sollte.`,
    lookAhead: 'Am Mittel wird der Beginn bei 0 ausgeglichen, und es schaut einen Schritt voraus.',
    rectified: 'An m wird der Beginn bei 0 ausgeglichen; v zählt erst, wenn genug Quadrate darin sind.',
    search: (tried, count, share) =>
      `Zuerst wird die Lernrate ausprobiert, dann immer kürzere Schritte, bis der Boden tief genug ist (c = ${share}): ${count} ${tried === 1 ? 'Schrittlänge' : 'Schrittlängen'} ausprobiert.`,
    wolfe: (tried, count) =>
      `Eine Suche entlang der Linie findet eine Schrittlänge, die tief genug und dorthin führt, wo es weniger steil ist (strenge Wolfe-Bedingungen): ${count} ${tried === 1 ? 'Ort' : 'Orte'} befragt.`,
    newton:
      'Die Hesse-Matrix H sagt, wie der Boden sich krümmt. Ihre Inverse dreht den Gradienten zu dem Ort, wo die Parabel, die den Boden berührt, eben ist.',
    dampedNewton: (tried, count, share) =>
      `Die Inverse der Hesse-Matrix H gibt die Richtung; dann werden Schrittlängen ausprobiert, bis der Boden tief genug ist (c = ${share}): ${count} ${tried === 1 ? 'Schrittlänge' : 'Schrittlängen'} ausprobiert.`,
  },
  move: {
    downhill: 'Der Wanderer geht gegen den Gradienten, mal Lernrate.',
    found: 'Der Wanderer geht gegen den Gradienten, mal gefundener Schrittlänge.',
    ahead: 'Der Wanderer geht gegen das Vorausgenommene, mal Lernrate.',
    velocity: 'Der Wanderer geht gegen die Geschwindigkeit, mal Lernrate.',
    divided: 'Jede Achse wird durch ihre eigene Wurzel geteilt: Steile werden gebremst, flache beschleunigt.',
    dividedByLargest: 'Jede Achse wird durch ihr eigenes größtes Gefälle geteilt.',
    stride: 'Der ausgerechnete Schritt, mal Lernrate.',
    signs: 'Entlang jeder Achse geht der Wanderer um die Lernrate oder gar nicht, wie steil es auch ist.',
    ownStride:
      'Entlang jeder Achse geht der Wanderer um ihre eigene Schrittlänge gegen das Gefälle; nach einem Wechsel fällt ein Schritt aus.',
    shrunk: 'Zuerst wird der Ort selbst nach (0; 0) gezogen; dann folgt der Schritt von Adam.',
    direction: 'Der Wanderer geht entlang der gefundenen Richtung.',
    plainMean: 'In v sind noch zu wenige Quadrate: Der Wanderer geht allein gegen das Mittel.',
  },

  stopped: {
    'max-steps': (step) => `Ging, bis die Schritte aufgebraucht waren, bei Schritt ${step}.`,
    'max-evaluations': (step, most) =>
      `Hielt bei Schritt ${step} an: Von ${most} Auswertungen des Gradienten sind nicht genug für einen weiteren Schritt übrig.`,
    'gradient-below': (step, limit) => `Hielt bei Schritt ${step} an: Der Gradient ist kürzer als ${limit}.`,
    'loss-below': (step, limit) => `Hielt bei Schritt ${step} an: Der Verlust liegt unter ${limit}.`,
    'loss-settled': (step, limit, steps) =>
      `Hielt bei Schritt ${step} an: Der Verlust hat sich ${steps === '1' ? 'im letzten Schritt' : `in den letzten ${steps} Schritten`} um weniger als ${limit} geändert.`,
    'epoch-loss-settled': (step, epoch, change, limit) =>
      `Hielt bei Schritt ${step} an, nach Epoche ${epoch}: Seit der Epoche davor hat sich der Trainingsverlust um ${change} geändert, weniger als ${limit}.`,
    'metric-reached': (step, epoch, value, limit) =>
      `Hielt bei Schritt ${step} an, nach Epoche ${epoch}: Auf den Validierungszeilen sind ${value} erreicht, mindestens die verlangten ${limit}.`,
    'validation-stalled': (step, epoch, best, loss, patience) =>
      `Hielt früh an, bei Schritt ${step} nach Epoche ${epoch}: ${patience === '1' ? 'Eine Epoche' : `${patience} Epochen`} lang lag der Validierungsverlust nicht unter ${loss}, dem von Epoche ${best}. Behalten wird Epoche ${best}.`,
    'left-map': (step) => `Hielt bei Schritt ${step} an: Der Wanderer hat die Karte verlassen.`,
  },
  allowsNoStep: {
    notBowl: (step, larger, smaller) =>
      `Hielt bei Schritt ${step} an: Die Hesse-Matrix ist hier nicht positiv definit (Eigenwerte ${larger} und ${smaller}), also muss Newtons Richtung nicht bergab führen.`,
    singular: (step, larger, smaller) =>
      `Hielt bei Schritt ${step} an: Die Hesse-Matrix ist hier singulär (Eigenwerte ${larger} und ${smaller}), also hat Newtons Verfahren keine Richtung.`,
    noLower: (step) =>
      `Hielt bei Schritt ${step} an: Bis auf Rundung war entlang der Richtung kein tieferer Ort zu finden.`,
    noLowerWithNoise: (step) =>
      `Hielt bei Schritt ${step} an: Entlang der Richtung war kein tieferer Ort zu finden. Sie kommt aus einem Gradienten mit Rauschen und kann bergauf führen; dann führt kein noch so kurzer Schritt tiefer.`,
    noLowerByDifferences: (step) =>
      `Hielt bei Schritt ${step} an: Entlang der Richtung war kein tieferer Ort zu finden. Sie kommt aus einem Gradienten durch Differenzen, der nicht ganz genau ist: Hier kann sie bergauf führen.`,
  },
  showBest: (epoch) => `Epoche ${epoch} zeigen, die behalten wird`,
  askedOfBatch: 'Gefragt wurde die Landschaft des Batches dieses Schritts.',
  diverged: (step, x, y) => `Divergiert bei Schritt ${step}: Sein letzter Ort ist (${x}; ${y}).`,
  noWay: 'Wo dieser Wanderer beginnt, ist kein Boden.',
  standsAt: {
    globalMinimum:
      'Er hat ein globales Minimum erreicht, auf 1 % der Karte genau: Nirgends auf der Karte ist es tiefer als dort.',
    localMinimum: 'Er hat ein lokales Minimum erreicht, auf 1 % der Karte genau: Es gibt tiefere Orte auf der Karte.',
    minimum: 'Er hat ein Minimum erreicht, auf 1 % der Karte genau; ob es das tiefste ist, ist nicht bekannt.',
    saddle: (place) => `Er steht an einem Sattel, nicht an einem Minimum: Bergab geht es weiter entlang ${place}.`,
    maximum: 'Er steht an einem Maximum: Bergab geht es weiter in jeder Richtung.',
    flat: 'Der Boden ist hier so flach, dass seine Krümmung Mulde und Hügel nicht unterscheidet.',
    slope: 'Er steht am Hang, nicht an einem Minimum.',
  },

  curvature: {
    title: 'Krümmung hier',
    draw: 'Krümmung zeichnen',
    tangent: 'Tangentialebene zeichnen',
    larger: 'Größerer Eigenwert',
    smaller: 'Kleinerer Eigenwert',
    along: (value, direction) => `${value} entlang ${direction}`,
    condition: 'Konditionszahl',
    stableRate: 'Größte stabile Lernrate',
    none: '–',
    unlimited: 'Der Boden krümmt sich hier in keiner Richtung nach oben; die Krümmung setzt also keine Grenze.',
    dampedAway: 'Mit einer Dämpfung von 1 zählt nur der erste Gradient; die Krümmung setzt also keine Grenze.',
    bySgd:
      '2/λ mit dem größten Eigenwert λ: Auf Boden, der sich so krümmt, schießt eine größere Lernrate mit jedem Schritt weiter über das Ziel hinaus.',
    byMomentum:
      '2/λ mit dem größten Eigenwert λ, angepasst an Momentum und Decay: Auf Boden, der sich so krümmt, schießt eine größere Lernrate mit jedem Schritt weiter über das Ziel hinaus.',
    byPlain:
      'Das ist die Grenze des einfachen Gradientenabstiegs, 2/λ mit dem größten Eigenwert λ; dieser Optimierer hat eine andere.',
  },
};
