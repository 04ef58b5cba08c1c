import type { NumberFormat } from '../../i18n/numbers.ts';
import type { pinnedEn } from '../../i18n/pinned.en.ts';
import type { Difference } from '../../scenario/differences.ts';

/** What words a difference is told in. */
export interface DifferenceWords {
  readonly texts: typeof pinnedEn;
  readonly numbers: NumberFormat;
  /** Of a field, as "Learning rate". */
  readonly nameOf: (field: string) => string;
  /** Of what is chosen from a list, as "Adam" or "cosine"; undefined for what has no other name. */
  readonly choiceOf: (choice: string) => string | undefined;
}

/** Fields that are called otherwise than others of their name, by the names that the page has for them. */
const ownNames = new Map([
  ['surface.seed', 'dataSeed'],
  ['surface.noise', 'pictureNoise'],
  ['stop.patience', 'stopPatience'],
]);

/** Which field differs, as "Optimizer 2: Learning rate". */
export function fieldText({ path }: Difference, { texts, numbers, nameOf }: DifferenceWords): string {
  const names = path.filter((part) => typeof part === 'string');
  const rival = path.find((part) => typeof part === 'number');
  const last = names.at(-1) ?? '';
  // the name of a schedule is the schedule itself, and a range belongs to something
  const field =
    last === 'id'
      ? nameOf(names.at(-2) ?? '')
      : last === 'x' || last === 'y'
        ? `${nameOf('domain')} ${last}`
        : nameOf(ownNames.get(names.join('.')) ?? last);
  if (rival === undefined) return field;
  return names.length === 1 || (names.length === 2 && last === 'id')
    ? `${nameOf('optimizers')} ${numbers.count(rival + 1)}`
    : texts.ofRival(numbers.count(rival + 1), field);
}

/** A value of a difference in words: numbers as the language writes them, lists by their length. */
export function valueText(value: unknown, words: DifferenceWords): string {
  const { texts, numbers, choiceOf } = words;
  if (value === undefined || value === null) return texts.nothing;
  if (typeof value === 'number') return numbers.number(value, 6);
  if (typeof value === 'boolean') return value ? texts.on : texts.off;
  if (typeof value === 'string') return choiceOf(value) ?? value;
  if (Array.isArray(value)) return listText(value, words);
  return typeof value === 'object' ? wholeText(new Map(Object.entries(value)), words) : texts.nothing;
}

function listText(list: readonly unknown[], { texts, numbers }: DifferenceWords): string {
  const isRange = list.length === 2 && list.every((each) => typeof each === 'number');
  return isRange
    ? list.map((each) => numbers.number(Number(each))).join(' … ')
    : texts.entries(numbers.count(list.length));
}

/** A rival, a surface or starts as a whole, by what they are known by. */
function wholeText(whole: ReadonlyMap<string, unknown>, words: DifferenceWords): string {
  const { texts, numbers } = words;
  const rate = whole.get('learningRate');
  const kinds = ['id', 'formula', 'terrain', 'task', 'network'];
  const id = kinds.map((kind) => whole.get(kind)).find((name) => name !== undefined);
  if (typeof rate === 'number') return `${valueText(id, words)}, η = ${numbers.number(rate)}`;
  if (id !== undefined) return valueText(id, words);
  const points = whole.get('points');
  if (Array.isArray(points)) return texts.points(numbers.count(points.length));
  return texts.drawn(valueText(whole.get('count'), words), valueText(whole.get('random'), words));
}
