import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Place } from '../../chapters/place.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { prefersStillness } from '../../look/prefersStillness.ts';
import { passageAtLine, restingTop } from './passageAtLine.ts';

/** The reading line lies so far down, as a share of what is in view. */
const lineAt = 0.35;

/**
 * Keeps text and lecture together: what a hand scrolls to the reading line becomes the present passage, and a passage that was gone to
 * in another way comes into view. Only a hand's scrolling counts, so that a text on its way there leads to no other.
 */
export function useReadingLine(
  scroller: RefObject<HTMLElement | null>,
  at: Place,
  onReach: (passage: number) => void,
): void {
  const language = useLanguage();
  const isByHand = useRef(false);
  /** What was scrolled to, and where it stood before the tasks of the passage before it went away. */
  const reached = useRef<{ readonly passage: number; readonly top: number } | null>(null);
  const shown = useRef({ chapter: -1, language });

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const isSamePage = shown.current.chapter === at.chapter && shown.current.language === language;
    shown.current = { chapter: at.chapter, language };
    const before = reached.current;
    reached.current = null;
    if (isSamePage && before?.passage === at.passage) {
      element.scrollTop += (topsIn(element)[at.passage] ?? before.top) - before.top;
      return;
    }
    isByHand.current = false;
    bring(element, at.passage, isSamePage && !prefersStillness());
  }, [scroller, at, language]);

  const onScroll = useEffectEvent(() => {
    const element = scroller.current;
    if (element === null || !isByHand.current || element.clientHeight === 0) return;
    const tops = topsIn(element);
    const passage = passageAtLine(tops, element.clientHeight * lineAt);
    if (passage === at.passage || passage >= tops.length) return;
    reached.current = { passage, top: tops[passage] };
    onReach(passage);
  });
  const onWidth = useEffectEvent(() => {
    const element = scroller.current;
    if (element !== null && element.clientHeight > 0) bring(element, at.passage, false);
  });

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const onHand = () => {
      isByHand.current = true;
    };
    for (const deed of deeds) element.addEventListener(deed, onHand, { passive: true });
    element.addEventListener('scroll', onScroll, { passive: true });

    // where lines break anew, or the text comes back into view, it stands elsewhere
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth !== width) onWidth();
      width = element.clientWidth;
    });
    observer.observe(element);
    return () => {
      for (const deed of deeds) element.removeEventListener(deed, onHand);
      element.removeEventListener('scroll', onScroll);
      observer.disconnect();
    };
  }, [scroller]);
}

const deeds = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

function passagesIn(scroller: HTMLElement): readonly HTMLElement[] {
  return [...scroller.querySelectorAll<HTMLElement>('[data-passage]')];
}

/** Where the passages begin, seen from the upper edge of what is in view. */
function topsIn(scroller: HTMLElement): readonly number[] {
  const { top } = scroller.getBoundingClientRect();
  return passagesIn(scroller).map((passage) => passage.getBoundingClientRect().top - top);
}

function bring(scroller: HTMLElement, passage: number, isSmooth: boolean): void {
  const element = passagesIn(scroller).at(passage);
  if (element === undefined) return;
  const { top, height } = element.getBoundingClientRect();
  const rest = restingTop(height, scroller.clientHeight * lineAt);
  scroller.scrollTo({
    top: scroller.scrollTop + top - scroller.getBoundingClientRect().top - rest,
    behavior: isSmooth ? 'smooth' : 'instant',
  });
}
