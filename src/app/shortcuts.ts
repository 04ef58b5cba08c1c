import type { ThalwegStore } from '../store/store.ts';

/** Undo and redo by the keys that every program has for them. Returns a function that ends it. */
export function listenToShortcuts(target: EventTarget, store: ThalwegStore): () => void {
  function onKeyDown(event: Event): void {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented || isTyping(event)) return;
    if (event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    const deed = key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' && !event.metaKey ? 'redo' : null;
    if (deed === null) return;
    event.preventDefault();
    store.getState()[deed]();
  }

  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
}

/** In a text field the keys undo what was typed. */
function isTyping(event: KeyboardEvent): boolean {
  // inside a shadow root the event's own target is the element around it
  const [target] = event.composedPath();
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && ['text', 'search', 'url', 'number'].includes(target.type);
}
