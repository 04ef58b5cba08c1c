import { type RefObject, useLayoutEffect } from 'react';
import { largestFitting } from './fitting.ts';

/**
 * Makes the type of a box as large as lets everything in it be seen: its style gets `--fit`, the share of the full size. Where
 * nothing does, the box can be scrolled, by the keyboard as well.
 */
export function useFitting(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;

    function fitType(): void {
      if (element === null) return;
      const { scrollTop } = element;
      const fits = (size: number) => {
        element.style.setProperty('--fit', `${size}`);
        return element.scrollHeight <= element.clientHeight;
      };
      // leaves behind what it tried last
      fits(largestFitting(fits));
      element.scrollTop = scrollTop;
      if (element.scrollHeight > element.clientHeight) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    }

    fitType();
    // what is inside grows when an answer is revealed, another thought comes or a font
    const observer = new ResizeObserver(fitType);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [box]);
}
