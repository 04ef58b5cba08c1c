import { comesFirst, deedOf, type Focus, type PresenterDeed, type Situation } from './presenterKeys.ts';

type Surroundings = Omit<Situation, 'focus'>;

/** Hands over what a presenter's keys ask for, in a window of the page or of its notes. Returns a function that ends it. */
export function listenToPresenter(
  target: EventTarget,
  surroundings: () => Surroundings,
  perform: (deed: PresenterDeed) => void,
): () => void {
  function before(event: Event): void {
    if (!isPress(event) || !comesFirst(event, situationOf(event))) return;
    event.stopPropagation();
    take(event);
  }

  function take(event: Event): void {
    if (!isPress(event) || event.defaultPrevented) return;
    const deed = deedOf(event, situationOf(event));
    if (deed === null) return;
    event.preventDefault();
    // a key that lies under a book must not run through the lecture
    if (!event.repeat) perform(deed);
  }

  const situationOf = (event: Event): Situation => ({ ...surroundings(), focus: focusOf(event) });

  target.addEventListener('keydown', before, { capture: true });
  target.addEventListener('keydown', take);
  return () => {
    target.removeEventListener('keydown', before, { capture: true });
    target.removeEventListener('keydown', take);
  };
}

const kinds: readonly (readonly [focus: Focus, selector: string])[] = [
  ['text', 'textarea, [contenteditable]:not([contenteditable="false"])'],
  ['field', 'select, input:not([type="range"], [type="checkbox"], [type="radio"], [type="button"])'],
  ['landscape', '[role="application"]'],
  ['control', 'a[href], button, input, summary, [tabindex]:not([tabindex="-1"])'],
];

/** What has the focus while a key is pressed. */
function focusOf(event: Event): Focus {
  // inside a shadow root the event's own target is the element around it
  const [target] = event.composedPath();
  if (!isElement(target)) return 'nothing';
  return kinds.find(([, selector]) => target.matches(selector))?.[0] ?? 'nothing';
}

// another window has constructors of its own, so that `instanceof` knows none of its events and elements

function isPress(event: Event): event is KeyboardEvent {
  // a password manager sends a keydown without a key
  return 'key' in event && typeof event.key === 'string';
}

function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'matches' in target;
}
