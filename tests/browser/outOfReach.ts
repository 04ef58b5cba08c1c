import type { Locator } from '@playwright/test';

/** Words and controls that a hand cannot bring into view, because they lie beyond what is cut off, or beside what scrolls. */
export function outOfReach(within: Locator): Promise<string[]> {
  return within.evaluate((root) => {
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const saysSomething = (element: Element) =>
      element.matches('button, input, select, canvas') ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const isOnlyHeard = (element: Element) => element.closest('[aria-hidden="true"]') === null && isTiny(element);
    const isTiny = (element: Element): boolean =>
      getComputedStyle(element).clipPath.startsWith('inset(50%') ||
      (element.parentElement !== null && isTiny(element.parentElement));
    const name = (element: Element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`;
    const found: string[] = [];
    if (root.scrollWidth > root.clientWidth)
      found.push(`wider than its room by ${root.scrollWidth - root.clientWidth}`);
    for (const element of root.querySelectorAll('*')) {
      if (element.closest('option, math') || !isSeen(element) || !saysSomething(element) || isOnlyHeard(element))
        continue;
      const box = element.getBoundingClientRect();
      let [left, right, top, bottom] = [box.left, box.right, box.top, box.bottom];
      for (let around = element.parentElement; around !== null; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const edge = around.getBoundingClientRect();
        const canScroll = overflowY === 'auto' || overflowY === 'scroll';
        if (left < edge.left - 1 || right > edge.right + 1) found.push(`beside: ${name(element)}`);
        if (!canScroll && (top < edge.top - 1 || bottom > edge.bottom + 1)) found.push(`cut off: ${name(element)}`);
        // what scrolls brings it to where it is itself
        if (canScroll) [top, bottom] = [edge.top, edge.bottom];
        [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
      }
    }
    return found;
  });
}
