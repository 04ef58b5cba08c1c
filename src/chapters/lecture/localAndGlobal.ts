import type { Chapter } from '../course.ts';

/** Many valleys, one of them the deepest, and what luck has to do with it. */
export const localAndGlobal: Chapter = {
  id: 'local-and-global',
  title: { en: 'Local and global', de: 'Lokal und global' },
  passages: [
    {
      id: 'floors',
      scenario: {
        surface: { id: 'highlands' },
        starts: { random: 'uniform', count: 60 },
        optimizers: [{ id: 'sgd', learningRate: 0.05 }],
        stop: { maxSteps: 200 },
        seed: 7,
        view: { mode: 'relief', minima: true },
      },
      show: { from: 'start' },
      text: {
        en: `The floor of a valley is a *local minimum*: lower than everything near it. Here there are four. The lowest place of all is the *global minimum*.

**A hiker cannot tell one from the other.** Down in any valley the ground is level, and level ground is where it stays. The floors lie at −2.66, −1.54, −0.55 and −0.50.`,
        de: `Der Grund eines Tals ist ein *lokales Minimum*: tiefer als alles in seiner Nähe. Hier gibt es vier. Der tiefste Ort von allen ist das *globale Minimum*.

**Ein Wanderer kann sie nicht unterscheiden.** Unten ist der Boden in jedem Tal eben, und auf ebenem Boden bleibt er stehen. Die vier liegen bei −2,66, −1,54, −0,55 und −0,50.`,
      },
      notes: {
        en: 'The global minimum is local too. Ask how a hiker could find out that it stands in the wrong valley.',
        de: 'Auch das globale Minimum ist ein lokales. Frage: Wie könnte ein Wanderer merken, dass er im falschen Tal steht?',
      },
    },
    {
      id: 'fewest',
      scenario: {
        surface: { id: 'styblinski-tang' },
        starts: { random: 'uniform', count: 60 },
        optimizers: [{ id: 'sgd', learningRate: 0.01 }],
        stop: { maxSteps: 100 },
        seed: 7,
        view: { mode: 'relief', minima: true },
      },
      show: { from: 'start', isStill: true },
      text: {
        en: `Again four valleys, and again one is the deepest: in the corner where \`x\` and \`y\` are both negative. Its floor lies at −78, the others at −64 twice and at −50.

Sixty hikers stand ready, put down at random.`,
        de: `Wieder vier Täler, und wieder ist eines das tiefste: in der Ecke, in der \`x\` und \`y\` beide negativ sind. Sein Grund liegt bei −78, die anderen liegen zweimal bei −64 und einmal bei −50.

Sechzig Wanderer stehen bereit, zufällig verteilt.`,
      },
      question: {
        text: {
          en: 'How many of the sixty reach the deepest valley?',
          de: 'Wie viele der sechzig erreichen das tiefste Tal?',
        },
        predict: {
          kind: 'number',
          measure: { of: 'arrived', in: 'deepest' },
          min: 0,
          max: 60,
          step: 1,
          tolerance: 3,
        },
        reveal: {
          en: '13, fewer than any other: the rest get 17, 16 and 14. The depth of a valley draws no hiker. **What counts is how much ground leads down into it**: here a little more than a quarter of the map, about 16 of the sixty on average. That it is only 13 is the luck of this seed.',
          de: '13, weniger als jedes andere: Die übrigen bekommen 17, 16 und 14. Seine Tiefe zieht keinen Wanderer an. **Es zählt, wie viel Boden in das Tal hinunterführt**: hier etwas mehr als ein Viertel der Karte, im Mittel etwa 16 der sechzig. Dass es nur 13 sind, liegt am Glück dieses Seeds.',
        },
      },
      notes: {
        en: 'Ask for the reasons behind a high guess. Then draw new starts: the number wavers around sixteen.',
        de: 'Nach den Gründen für hohe Schätzungen fragen. Danach neue Starts ziehen: Die Zahl schwankt um sechzehn.',
      },
    },
    {
      id: 'luck',
      scenario: {
        surface: { id: 'styblinski-tang' },
        starts: { random: 'uniform', count: 60 },
        optimizers: [{ id: 'sgd', learningRate: 0.01 }],
        stop: { maxSteps: 100 },
        seed: 7,
        view: { mode: 'map', colors: 'minimum', minima: true },
      },
      show: { from: 'end', isStill: true, controls: ['new-starts'] },
      text: {
        en: `The number depends on the throw of the dice. Another seed, other starts, another result. **Whoever reports a single run reports luck as well.**

That is why one draws several times, and says so.`,
        de: `Die Zahl hängt am Wurf der Würfel. Ein anderer Seed, andere Starts, ein anderes Ergebnis. **Wer von einem einzigen Lauf berichtet, berichtet auch von Glück.**

Darum lost man mehrmals aus und sagt es dazu.`,
      },
      hands: {
        text: {
          en: 'Change the starts until at least 18 hikers reach the deepest valley. Draw new ones, or drag them.',
          de: 'Ändere die Starts, bis mindestens 18 Wanderer das tiefste Tal erreichen. Ziehe neue, oder verschiebe sie.',
        },
        done: [{ kind: 'measured', measure: { of: 'arrived', in: 'deepest' }, least: 18 }],
      },
      notes: {
        en: 'Count with the room how many draws it takes.',
        de: 'Mit dem Saal mitzählen, wie oft man ziehen muss.',
      },
    },
    {
      id: 'many',
      scenario: {
        surface: { id: 'rastrigin' },
        starts: { random: 'uniform', count: 60 },
        optimizers: [{ id: 'sgd', learningRate: 0.001 }],
        stop: { maxSteps: 100 },
        seed: 7,
        view: { mode: 'relief' },
      },
      show: { from: 'start', controls: ['new-starts', 'landscape'] },
      text: {
        en: `A landscape may have many more valleys than hikers. In this one there are 121, one of them the deepest, in the middle. All sixty hikers find a valley; none finds that one.

Try other landscapes. In some, luck is not needed; in some, it does not help.`,
        de: `Eine Landschaft kann weit mehr Täler haben als Wanderer. In dieser sind es 121, das tiefste liegt in der Mitte. Alle sechzig Wanderer finden ein Tal; dieses findet keiner.

Probiere andere Landschaften. In manchen braucht man kein Glück; in manchen hilft es nicht.`,
      },
      notes: {
        en: 'Before the next landscape, ask of which kind it is: one that needs luck, or one that needs none.',
        de: 'Vor der nächsten Landschaft fragen, von welcher Art sie ist: eine, die Glück braucht, oder eine, die keines braucht.',
      },
    },
    {
      id: 'restarts',
      scenario: {
        surface: { id: 'highlands' },
        starts: { random: 'uniform', count: 60 },
        optimizers: [{ id: 'sgd', learningRate: 0.05 }],
        stop: { maxSteps: 200 },
        seed: 7,
        view: { mode: 'map', colors: 'minimum', minima: true },
      },
      show: { from: 'end', isStill: true, controls: ['new-starts'] },
      text: {
        en: `The simplest remedy: **send out many hikers and keep the lowest.** From about a quarter of this ground the way leads into the deepest valley, at the lower right. A single hiker needs luck. Of these sixty, 19 arrive.

One is enough.`,
        de: `Das einfachste Mittel: **viele Wanderer losschicken und den tiefsten behalten.** Etwa von einem Viertel dieses Bodens führt der Weg in das tiefste Tal, unten rechts. Ein einzelner Wanderer braucht Glück. Von diesen sechzig kommen 19 an.

Einer genügt.`,
      },
      notes: {
        en: 'In training this is called a restart with another seed. It costs as many trainings as there are hikers.',
        de: 'Beim Training heißt das Neustart mit einem anderen Seed. Er kostet so viele Trainings, wie es Wanderer sind.',
      },
    },
  ],
};
