/** What a presenter may want by a key; a digit is the beginning or a part of a chapter's number. */
export type PresenterDeed =
  | 'next'
  | 'back'
  | 'black'
  | 'light'
  | 'freeze'
  | 'notes'
  | 'pointer'
  | 'help'
  | 'go'
  | 'forget'
  | 'end'
  | Digit;

type Digit = `${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

/**
 * Where a key goes first: to nobody, to the landscape, to a button or a slider, to a field that takes letters, or to a text of
 * many lines.
 */
export type Focus = 'nothing' | 'landscape' | 'control' | 'field' | 'text';

/** What else a key's meaning hangs on. */
export interface Situation {
  readonly focus: Focus;
  readonly isBlack: boolean;
  /** Whether digits have been typed that wait for Enter. */
  readonly hasNumber: boolean;
  /** Whether a dialog is open, and whether it is the list of these keys. */
  readonly dialog: 'help' | 'other' | null;
  /** Speaker notes do not end what the audience sees. */
  readonly isNotes: boolean;
}

export type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

interface Binding {
  readonly deed: PresenterDeed;
  readonly beside: readonly Focus[];
}

/** A clicker is in a hand that has no mouse: whatever was touched last, its keys go on, but for what pages are for elsewhere. */
const ofClicker: readonly Focus[] = ['nothing', 'landscape', 'control', 'field'];
const ofLetter: readonly Focus[] = ['nothing', 'landscape', 'control'];
const ofArrow: readonly Focus[] = ['nothing'];

const digits: readonly Digit[] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

const bindings: ReadonlyMap<string, Binding> = new Map(
  Object.entries<Binding>({
    PageDown: { deed: 'next', beside: ofClicker },
    PageUp: { deed: 'back', beside: ofClicker },
    ' ': { deed: 'next', beside: ofArrow },
    ArrowRight: { deed: 'next', beside: ofArrow },
    ArrowLeft: { deed: 'back', beside: ofArrow },
    b: { deed: 'black', beside: ofLetter },
    '.': { deed: 'black', beside: ofLetter },
    f: { deed: 'freeze', beside: ofLetter },
    n: { deed: 'notes', beside: ofLetter },
    p: { deed: 'pointer', beside: ofLetter },
    h: { deed: 'help', beside: ofLetter },
    '?': { deed: 'help', beside: ofLetter },
    ...Object.fromEntries(digits.map((digit) => [digit, { deed: digit, beside: ofLetter }])),
  }),
);

/** Any of these, and not only the one that made it black: whoever stands in the dark does not look for a key. */
const lighting = ['PageDown', 'PageUp', ' ', 'ArrowRight', 'ArrowLeft', 'Enter', 'b', '.', 'Escape'];

/** What a key asks for; null where it is not the presenter's. */
export function deedOf(press: Press, { focus, isBlack, hasNumber, dialog, isNotes }: Situation): PresenterDeed | null {
  const { key } = press;
  if (press.ctrlKey || press.metaKey || press.altKey || (press.shiftKey && !isOnUpperRow(key))) return null;
  const name = press.shiftKey ? key : unlocked(key);
  const binding = bindings.get(name);
  const deed = binding?.beside.includes(focus) ? binding.deed : null;
  if (dialog !== null) return dialog === 'help' && deed === 'help' ? 'help' : null;
  if (isBlack && lighting.includes(name) && ofClicker.includes(focus)) return 'light';
  if (hasNumber && name === 'Enter' && ofLetter.includes(focus)) return 'go';
  if (name !== 'Escape' || !ofLetter.includes(focus)) return deed;
  if (hasNumber) return 'forget';
  return isNotes ? null : 'end';
}

/** Whether a deed's key must not reach what has the focus: the landscape knows some of them as its own. */
export function comesFirst(press: Press, situation: Situation): boolean {
  const deed = deedOf(press, situation);
  if (deed === null) return false;
  if (deed === 'light' || deed === 'go' || deed === 'forget') return true;
  // what a clicker sends: a full stop for black, and pages, which sliders and the grips of a model would take
  return press.key === '.' || press.key.startsWith('Page') || (situation.hasNumber && isDigit(deed));
}

/** What some keyboards have only with Shift: digits, the full stop, the question mark. */
function isOnUpperRow(key: string): boolean {
  return key === '?' || key === '.' || digits.some((digit) => digit === key);
}

/** Whether it is a part of a chapter's number. */
export function isDigit(deed: PresenterDeed): deed is Digit {
  return digits.some((digit) => digit === deed);
}

/** A letter as it is without the lock of the capitals. */
function unlocked(key: string): string {
  return key.length === 1 ? key.toLowerCase() : key;
}
