import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** The size of an element in CSS pixels, for a drawing whose units are pixels; 0 by 0 until it is known. */
export function useBoxSize(box: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });

  // at once, so that the first picture is not an empty one
  useLayoutEffect(() => {
    if (box.current !== null) setSize({ width: box.current.clientWidth, height: box.current.clientHeight });
  }, [box]);

  useEffect(() => {
    if (box.current === null) return;
    const observer = new ResizeObserver(([{ contentRect }]) => {
      setSize({ width: contentRect.width, height: contentRect.height });
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);

  return size;
}
