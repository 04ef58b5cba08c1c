import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react';
import type { SlopePlots } from './slopePlots.ts';
import { placeUnder, type Stops, stopBeyond } from './stops.ts';

/** A level place holds the point within so many pixels: less than that no hand can aim. */
const reachPx = 5;
/** With Shift an arrow key goes so many stops. */
const strides = 10;

const arrows: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

/** Hands on the drawing, in any of its plots, and keys on the point. */
export function usePointHands(
  box: RefObject<HTMLElement | null>,
  drawing: SlopePlots,
  stops: Stops,
  x: number,
  onMove: (x: number) => void,
) {
  const pointer = useRef<number | null>(null);

  function moveTo(event: PointerEvent): void {
    const px = event.clientX - (box.current?.getBoundingClientRect().left ?? 0);
    const reach = drawing.xAt(reachPx) - drawing.xAt(0);
    onMove(placeUnder(stops, drawing.xAt(px), reach));
  }

  function letGo(event: PointerEvent<SVGElement>): void {
    if (pointer.current !== event.pointerId) return;
    pointer.current = null;
    // arrow keys may go on where the hand has left off; earlier the browser would take the focus away again
    event.currentTarget.querySelector<SVGElement>('[role="slider"]')?.focus({ preventScroll: true });
  }

  return {
    ofDrawing: {
      onPointerDown(event: PointerEvent<SVGElement>): void {
        if (event.button !== 0 || pointer.current !== null) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        pointer.current = event.pointerId;
        moveTo(event);
      },
      onPointerMove(event: PointerEvent<SVGElement>): void {
        if (pointer.current === event.pointerId) moveTo(event);
      },
      onPointerUp: letGo,
      onPointerCancel: letGo,
    },
    ofPoint: {
      onKeyDown(event: KeyboardEvent<SVGElement>): void {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const way = arrows[event.key];
        const [first, last] = [stops.places[0], stops.places[stops.places.length - 1]];
        if (way !== undefined) onMove(stopBeyond(stops, x, way * (event.shiftKey ? strides : 1)));
        else if (event.key === 'Home' || event.key === 'End') onMove(event.key === 'Home' ? first : last);
        else return;
        // the page has these keys too
        event.preventDefault();
        event.stopPropagation();
      },
    },
  };
}
