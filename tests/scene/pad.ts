import { vi } from 'vitest';

/** As much of a browser as hands need to lie on an element of this size that fills the page. */
export function pad(width: number, height: number) {
  class Box extends EventTarget {
    readonly dataset: Record<string, string> = {};
    readonly style = { cursor: '' };
    closest() {
      return null;
    }
    focus() {}
    setPointerCapture() {}
    hasPointerCapture() {
      return false;
    }
    getBoundingClientRect() {
      return { left: 0, top: 0, width, height };
    }
  }
  vi.stubGlobal('Element', Box);
  const pictures: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (picture: () => void) => pictures.push(picture));
  vi.stubGlobal('cancelAnimationFrame', () => pictures.splice(0));
  const box = new Box();
  let timeMs = 0;

  function send(type: string, at: { readonly x: number; readonly y: number }): void {
    const event = new Event(type, { cancelable: true });
    const pointer = { pointerId: 1, pointerType: 'mouse', isPrimary: true, button: 0, buttons: 1 };
    Object.assign(event, pointer, { clientX: at.x, clientY: at.y });
    Object.defineProperty(event, 'timeStamp', { value: timeMs });
    timeMs += 10;
    box.dispatchEvent(event);
    for (const picture of pictures.splice(0)) picture();
  }

  return { element: box as unknown as HTMLElement, send };
}
