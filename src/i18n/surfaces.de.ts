import type { surfaces as english, SurfaceText } from './surfaces.en.ts';

/** German names and lessons of the landscapes. */
export const surfaces: Readonly<Record<keyof typeof english, SurfaceText>> = {
  'lecture-parabola': {
    name: 'Parabel',
    lesson:
      'Eine Landschaft mit nur einer Variablen ist eine Rinne: Alle gehen geradewegs nach x = −1 und behalten das y, mit dem sie begonnen haben.',
  },
  bowl: {
    name: 'Schale',
    lesson:
      'Auf rundem Grund zeigt das Gefälle genau zur Mitte: Jeder Weg ist gerade, und jeder Schritt nimmt ein Fünftel dessen, was davon noch bleibt.',
  },
  ravine: {
    name: 'Schlucht',
    lesson:
      'Die Wände sind zwanzigmal so steil wie der Grund: Bei dieser Lernrate geht es quer im Zickzack und längs nur schleichend voran.',
  },
  booth: {
    name: 'Booth-Funktion',
    lesson:
      'Die beste feste Lernrate für eine Schlucht ist 2 durch die Summe ihrer beiden Krümmungen, hier 2/(2 + 18): Dann nimmt jeder Schritt ein Fünftel des restlichen Weges, Zickzack hin oder her.',
  },
  matyas: {
    name: 'Matyas-Funktion',
    lesson:
      'Nach zehn Schritten stehen alle auf dem Grund der Mulde und haben längs doch noch vier Fünftel des Weges vor sich.',
  },
  'lecture-slope': {
    name: 'Geneigte Rinne',
    lesson:
      'Quer findet jeder die Mitte der Rinne; längs gibt es keinen tiefsten Punkt, und so gehen alle weiter und weiter, jeder Schritt so lang wie der vorige.',
  },
  saddle: {
    name: 'Sattel',
    lesson:
      'Entlang der einen Achse kommt man herein, entlang der anderen geht man hinaus: Auf dem Pass ist das Gefälle null, und doch bleibt dort niemand.',
  },
  'monkey-saddle': {
    name: 'Affensattel',
    lesson:
      'Von einem flachen Pass gehen drei Täler aus: Wer die Karte verlässt, tut es durch eines von ihnen, und nahe am Pass kommt kaum jemand vom Fleck.',
  },
  himmelblau: {
    name: 'Himmelblau-Funktion',
    lesson: 'Vier Täler, alle gleich tief: Jeder kommt an, und in welchem, entscheidet allein der Start.',
  },
  highlands: {
    name: 'Hochland',
    lesson:
      'Vier Täler, eines viel tiefer als die anderen: Die meisten landen in einem flacheren, und von dessen Grund führt jeder Weg bergauf.',
  },
  'three-hump-camel': {
    name: 'Dreihöckriges Kamel',
    lesson:
      'Neben dem tiefsten Tal liegen zwei flachere und fangen so manchen ab: Immer bergab heißt nicht bis ganz nach unten.',
  },
  'six-hump-camel': {
    name: 'Sechshöckriges Kamel',
    lesson:
      'Zwei Täler sind gleich tief und spiegeln einander, vier sind flacher: Die meisten finden eines der beiden, die übrigen bleiben weiter oben.',
  },
  'styblinski-tang': {
    name: 'Styblinski-Tang-Funktion',
    lesson:
      'Jede Koordinate geht ihren eigenen Weg: In welchem Viertel der Karte man startet, entscheidet, in welchem der vier Täler man ankommt.',
  },
  mccormick: {
    name: 'McCormick-Funktion',
    lesson:
      'Ein schräges Wellblech: Etwa die Hälfte bleibt in der oberen Rinne, obwohl hinter dem nächsten Kamm eine tiefere liegt.',
  },
  peaks: {
    name: 'Peaks',
    lesson:
      'Wo der Boden flach wird, werden die Schritte kurz: Viele bleiben am Rand stehen, obwohl zwei tiefe Täler ganz in der Nähe sind.',
  },
  rosenbrock: {
    name: 'Rosenbrocks Banane',
    lesson: 'Fünfzig Schritte führen die meisten in das gebogene Tal; tausend führen kaum jemanden an sein Ende.',
  },
  beale: {
    name: 'Beale-Funktion',
    lesson:
      'Eine Lernrate, die zur flachen Mitte passt, wirft alle, die in den steilen Ecken starten, nach wenigen Schritten aus der Karte.',
  },
  easom: {
    name: 'Easom-Funktion',
    lesson:
      'Eine Ebene mit einem einzigen Loch: Wo es fast kein Gefälle gibt, gibt es fast keinen Schritt, und die meisten erfahren von dem Loch nie.',
  },
  'goldstein-price': {
    name: 'Goldstein-Price-Funktion',
    lesson:
      'Wände, eine Million hoch, und vier Täler auf den Höhen 3, 30, 84 und 840: Selbst diese winzige Lernrate wirft manche hinaus, und nur wenige erreichen das tiefste Tal.',
  },
  bohachevsky: {
    name: 'Bohachevsky-Funktion',
    lesson: 'Kleine Wellen auf einer tiefen Schale genügen: Fast alle bleiben auf dem Weg nach unten hängen.',
  },
  rastrigin: {
    name: 'Rastrigin-Funktion',
    lesson:
      'Eine Schale voller Dellen: Jeder bleibt in der, in der er startet, und kaum einer von sechzig startet in der tiefsten.',
  },
  ackley: {
    name: 'Ackley-Funktion',
    lesson:
      'Von weitem ein Trichter, unter den Füßen Wellen: Diese Lernrate steigt über die Wellen hinweg bis zur Mitte, doch die ist zu spitz, um zur Ruhe zu kommen.',
  },
  griewank: {
    name: 'Griewank-Funktion',
    lesson:
      'Von weitem eine Schale, unter den Füßen ein Eierkarton: Jeder kommt in der Nähe zur Ruhe, in Tälern, die fast gleich tief sind.',
  },
  'drop-wave': {
    name: 'Tropfenwelle',
    lesson:
      'Ringe wie um einen Tropfen im Wasser: Alle gehen geradewegs ins nächste Wellental, und auf dessen ebenem Grund verrät nichts, wo die Mitte liegt.',
  },
  'levy-13': {
    name: 'Lévy-Funktion Nr. 13',
    lesson:
      'Je weiter draußen, desto steiler die Wellen: Dort wirft diese Lernrate alle hin und her, bis sie der Mitte näher gekommen sind.',
  },
  eggholder: {
    name: 'Eggholder',
    lesson:
      'Unzählige Täler in jeder Tiefe: Wo man ankommt, ist Glückssache, und fast nie ist es das tiefste, gleich am Rand der Karte.',
  },
  jacksboro: {
    name: 'Cumberland Mountains',
    lesson:
      'Echtes Gelände ist voller Mulden: Sechzig Wandernde enden in Dutzenden davon, rund zweihundert Meter tiefer als zuvor, und so gut wie niemand in der tiefsten.',
  },
  'penguin-line': {
    name: 'Eine Gerade durch Pinguine',
    lesson:
      'Jeder Ort ist eine Gerade durch 342 Pinguine, seine Höhe der mittlere quadratische Fehler: eine runde Schale, wo Flossen in Standardabweichungen zählen, eine Schlucht, wo in Millimetern.',
  },
  'penguin-species': {
    name: 'Ein Neuron unterscheidet Pinguine',
    lesson:
      'Ein Neuron unterscheidet zwei Arten nach der Körpermasse: Kreuzentropie ist ein einziges Tal, quadratischer Fehler hat Hochebenen, die Fehlerzahl Terrassen.',
  },
  'seattle-seasons': {
    name: 'Ein Jahr in Seattle',
    lesson:
      'Ein Jahr später passt der Gipfel fast genauso gut: viele Täler aus echten Daten, und der Start entscheidet, in welchem man ankommt.',
  },
  denoise: {
    name: 'Ein verrauschtes Foto',
    lesson: 'Zwei Gewichte eines 3 × 3-Kerns reinigen ein Foto: Je tiefer man steht, desto sauberer ist das Bild.',
  },
  'own-line': {
    name: 'Eigene Gerade',
    lesson: 'Jeder Ort ist eine Gerade durch die eigenen Daten, seine Höhe der mittlere quadratische Fehler.',
  },
  'own-neuron': {
    name: 'Eigenes Neuron',
    lesson:
      'Jeder Ort ist ein Neuron, das zwei Sorten der eigenen Zeilen unterscheidet, seine Höhe der mittlere Verlust.',
  },
  penguins: {
    name: 'Netz: drei Pinguinarten',
    lesson:
      'Die Landschaft ist eine Ebene durch den Raum der Gewichte eines Netzes, die Linien sind seine Trainings: Ihre Höhen sind wahr, der Boden liegt nur dort, wo die Ebene ist.',
  },
  moons: {
    name: 'Netz: zwei Monde',
    lesson:
      'Keine Gerade trennt die beiden Halbmonde: Ein Netz lernt eine gebogene Grenze. Die Landschaft ist eine Ebene durch seine Gewichte.',
  },
  patches: {
    name: 'Netz: ein Foto reinigen',
    lesson:
      'Ein Netz lernt aus den 5 × 5 Bildpunkten ringsum, wie ein Punkt vor dem Rauschen war. Die Landschaft ist eine Ebene durch seine Gewichte.',
  },
};
