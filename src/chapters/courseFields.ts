import type { Node } from 'jsonc-parser';
import { excerpt } from '../scenario/readFields.ts';
import type { CourseNotes } from './courseNotes.ts';
import type { CoursePart, ExpectedInCourse } from './courseProblem.ts';

/** Takes a value out of a course's text; undefined where nothing can come of it, which is then noted. */
export type Reader<Value> = (node: Node, notes: CourseNotes) => Value | undefined;

interface Needed<Value> {
  readonly read: Reader<Value>;
  readonly isNeeded: true;
}

interface Optional<Value> {
  readonly read: Reader<Value>;
  readonly isNeeded: false;
}

/** How each field of a part is read: none can be forgotten, nor one be needed that may be missing. */
type FieldsOf<Part> = {
  readonly [Name in keyof Part]-?: object extends Pick<Part, Name>
    ? Optional<Exclude<Part[Name], undefined>>
    : Needed<Part[Name]>;
};

/** Without it there is no whole. */
export function needed<Value>(read: Reader<Value>): Needed<Value> {
  return { read, isNeeded: true };
}

/** What may be missing is left out where it is wrong. */
export function optional<Value>(read: Reader<Value>, part: CoursePart = 'field'): Optional<Value> {
  return { read: (node, notes) => notes.sparing(part, () => read(node, notes)), isNeeded: false };
}

/** An object with these fields. */
export function shape<Part extends object>(fields: FieldsOf<Part>): Reader<Part> {
  const all = Object.entries<Needed<unknown> | Optional<unknown>>(fields);
  const names = all.map(([name]) => name);
  return (node, notes) => {
    if (node.type !== 'object') return wrong(node, notes, 'object');
    const given = fieldsIn(node, names, notes);
    const part: Record<string, unknown> = {};
    let isWhole = true;
    for (const [name, { read, isNeeded }] of all) {
      const found = given.get(name);
      if (found === undefined && isNeeded) notes.note(node, { code: 'missing', field: name });
      const value = found && read(found, notes);
      if (value !== undefined) part[name] = value;
      else if (isNeeded) isWhole = false;
    }
    notes.remember(part, node);
    return isWhole ? (part as Part) : undefined;
  };
}

/** The fields of an object by their names; what means nothing here is noted, and what is given twice. */
export function fieldsIn(node: Node, known: readonly string[], notes: CourseNotes): ReadonlyMap<string, Node> {
  const fields = new Map<string, Node>();
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (value === undefined) continue;
    const name = `${key.value}`;
    if (!known.includes(name)) notes.note(key, { code: 'unknown-field', field: excerpt(name) });
    // as everybody who reads JSON has it, the last one counts
    else if (fields.has(name)) notes.note(key, { code: 'repeated-field', field: name });
    fields.set(name, value);
  }
  return fields;
}

type MemberOf<Union, Tag extends string, Kind> =
  Union extends Readonly<Record<Tag, infer Kinds>> ? (Kind extends Kinds ? Union : never) : never;

type Kinds<Union, Tag extends keyof Union & string> = {
  readonly [Kind in Union[Tag] & string]: FieldsOf<Omit<MemberOf<Union, Tag, Kind>, Tag>>;
};

/** An object of one of several kinds, which its field `tag` names. */
export function kindBy<Union extends object>() {
  return <Tag extends keyof Union & string>(tag: Tag, kinds: Kinds<Union, Tag>): Reader<Union> => {
    const names = Object.keys(kinds);
    const readers = new Map(
      Object.entries<object>(kinds).map(([kind, fields]) => {
        const whole = { [tag]: needed(choice([kind])), ...fields };
        return [kind, shape(whole as unknown as FieldsOf<Union>)];
      }),
    );
    return (node, notes) => {
      if (node.type !== 'object') return wrong(node, notes, 'object');
      const named = fieldIn(node, tag);
      if (named === undefined) return void notes.note(node, { code: 'missing', field: tag });
      const kind = choice(names)(named, notes);
      return kind === undefined ? undefined : readers.get(kind)?.(node, notes);
    };
  };
}

/** The value of a field, the last one of that name. */
export function fieldIn(node: Node, name: string): Node | undefined {
  return node.children?.findLast(({ children }) => children?.[0]?.value === name)?.children?.[1];
}

export function choice<Value extends string>(known: readonly Value[]): Reader<Value> {
  return (node, notes) => {
    if (node.type !== 'string') return wrong(node, notes, 'text');
    const found = known.find((value) => value === node.value);
    if (found !== undefined) return found;
    const field = fieldOf(node);
    return void notes.note(node, { code: 'unknown-choice', field, found: excerpt(`${node.value}`), known });
  };
}

/** A text of at least one character. */
export const words: Reader<string> = (node, notes) => {
  if (node.type !== 'string') return wrong(node, notes, 'text');
  const text = `${node.value}`;
  return text.trim() === '' ? void notes.note(node, { code: 'empty', field: fieldOf(node) }) : text;
};

export const yesOrNo: Reader<boolean> = (node, notes) =>
  node.type === 'boolean' ? node.value === true : wrong(node, notes, 'yes-or-no');

/** A number within these bounds. */
export function number(min = -Number.MAX_VALUE, max = Number.MAX_VALUE): Reader<number> {
  return (node, notes) => {
    if (node.type !== 'number') return wrong(node, notes, 'number');
    const value = Number(node.value);
    // adding 0 turns −0, which JSON.stringify does not write, into 0
    if (value >= min && value <= max) return value + 0;
    return void notes.note(node, { code: 'out-of-range', field: fieldOf(node), min, max, found: value });
  };
}

/** That counts from 0. */
export const wholeNumber: Reader<number> = (node, notes) => {
  if (node.type !== 'number' || !Number.isInteger(node.value)) return wrong(node, notes, 'whole-number');
  return number(0)(node, notes);
};

interface ListRules {
  /** What is said to be left out with an item that is wrong; without it the whole list is lost. */
  readonly spare?: CoursePart;
  readonly most?: number;
  readonly mayBeEmpty?: boolean;
}

export function list<Item>(
  read: Reader<Item>,
  { spare, most = 1000, mayBeEmpty }: ListRules = {},
): Reader<readonly Item[]> {
  return (node, notes) => {
    if (node.type !== 'array') return wrong(node, notes, 'list');
    const { children = [] } = node;
    const field = fieldOf(node);
    if (children.length === 0 && mayBeEmpty !== true) return void notes.note(node, { code: 'empty', field });
    if (children.length > most) notes.note(children[most], { code: 'too-many', field, max: most }, 'rest');
    const items = children.slice(0, most).map((child) => {
      return spare === undefined ? read(child, notes) : notes.sparing(spare, () => read(child, notes));
    });
    const good = items.filter((item) => item !== undefined);
    return spare === undefined && good.length < items.length ? undefined : good;
  };
}

export function wrong(node: Node, notes: CourseNotes, expected: ExpectedInCourse): undefined {
  notes.note(node, { code: 'wrong-type', field: fieldOf(node), expected });
}

/** What the nearest field around a value is called in the file. */
export function fieldOf(node: Node): string {
  for (let at: Node | undefined = node; at !== undefined; at = at.parent) {
    const parent: Node | undefined = at.parent;
    if (parent?.type === 'property' && parent.children?.[1] === at) return excerpt(`${parent.children[0].value}`);
  }
  return '';
}
