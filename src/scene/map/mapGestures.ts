/** What fingers, mouse and wheel ask of a flat map; pixels from its top left corner. */
export interface MapMoves {
  pan(dx: number, dy: number): void;
  zoom(factor: number, px: number, py: number): void;
  /** The last finger is up. */
  rest(): void;
}

interface Finger {
  x: number;
  y: number;
}

/** Drag to pan, wheel or two fingers to zoom. Returns how to stop listening. */
export function mapGestures(element: HTMLElement, isEnabled: () => boolean, moves: MapMoves): () => void {
  const fingers = new Map<number, Finger>();

  function place(event: PointerEvent | WheelEvent): Finger {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  function down(event: PointerEvent): void {
    if (!isEnabled() || event.button !== 0) return;
    fingers.set(event.pointerId, place(event));
    element.setPointerCapture(event.pointerId);
  }

  function move(event: PointerEvent): void {
    const finger = fingers.get(event.pointerId);
    if (finger === undefined || !isEnabled()) return;
    const now = place(event);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (other === undefined) {
      moves.pan(now.x - finger.x, now.y - finger.y);
    } else {
      // the middle between two fingers pans, their distance zooms
      moves.pan((now.x - finger.x) / 2, (now.y - finger.y) / 2);
      const before = Math.hypot(finger.x - other.x, finger.y - other.y);
      const after = Math.hypot(now.x - other.x, now.y - other.y);
      if (before > 0 && after > 0) moves.zoom(after / before, (now.x + other.x) / 2, (now.y + other.y) / 2);
    }
    fingers.set(event.pointerId, now);
  }

  function up(event: PointerEvent): void {
    if (fingers.delete(event.pointerId) && fingers.size === 0) moves.rest();
  }

  function wheel(event: WheelEvent): void {
    if (!isEnabled()) return;
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 * event.deltaY : event.deltaY;
    const { x, y } = place(event);
    // a trackpad's pinch comes as many small turns of the wheel with Ctrl
    moves.zoom(Math.exp(-pixels * (event.ctrlKey ? 0.01 : 0.0015)), x, y);
    moves.rest();
  }

  element.addEventListener('pointerdown', down);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', up);
  element.addEventListener('wheel', wheel, { passive: false });
  return () => {
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', up);
    element.removeEventListener('wheel', wheel);
  };
}
