import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

interface DrawingBox {
  readonly width: number;
  readonly height: number;
  /** The size of its letters. */
  readonly letterPx: number;
}

/** The size of an element and of the letters in it, in CSS pixels; 0 by 0 until it is known. */
export function useDrawingBox(box: RefObject<HTMLElement | null>): DrawingBox {
  const [size, setSize] = useState<DrawingBox>({ width: 0, height: 0, letterPx: 16 });

  // at once, so that the first picture is not an empty one
  useLayoutEffect(() => {
    if (box.current !== null) setSize(sizeOf(box.current));
  }, [box]);

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setSize(sizeOf(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);

  return size;
}

function sizeOf(element: HTMLElement): DrawingBox {
  const letterPx = Number.parseFloat(getComputedStyle(element).fontSize);
  return { width: element.clientWidth, height: element.clientHeight, letterPx };
}
