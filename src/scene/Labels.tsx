import { useEffect, useRef } from 'react';
import { useNumbers } from '../i18n/language.tsx';
import { useThalwegStore } from '../store/useThalweg.tsx';
import { axisLabels } from './axisLabels.ts';
import styles from './Labels.module.css';
import type { Projection } from './projection.ts';

interface Props {
  readonly projection: Projection;
}

/** Numbers and names along the axes, over the view. They follow the camera without React: only positions are written. */
export function Labels({ projection }: Props) {
  const store = useThalwegStore();
  const numbers = useNumbers();
  const layer = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (layer.current === null) return;
    const element = layer.current;
    const pen = lettering(element, (value) => numbers.number(value, 6));
    const labels = axisLabels(pen);
    const size = { width: element.clientWidth, height: element.clientHeight };
    let request = 0;

    function arrange(): void {
      request = 0;
      labels.arrange(projection, store.getState().surface.domain, size);
      while (element.children.length < labels.count) element.append(document.createElement('span'));
      for (let k = 0; k < element.children.length; k++) {
        const span = element.children[k] as HTMLElement;
        span.hidden = k >= labels.count;
        if (span.hidden) continue;
        const { text, x, y, isName } = labels.labels[k];
        if (span.textContent !== text) span.textContent = text;
        span.className = isName ? styles.name : styles.number;
        span.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, -50%)`;
      }
    }

    function arrangeSoon(): void {
      if (request === 0) request = requestAnimationFrame(arrange);
    }

    const observer = new ResizeObserver(([entry]) => {
      size.width = entry.contentRect.width;
      size.height = entry.contentRect.height;
      pen.renew();
      arrangeSoon();
    });
    observer.observe(element);
    arrange();
    const unsubscribe = projection.subscribe(arrange);
    const unsubscribeStore = store.subscribe((state, before) => {
      if (state.surface.domain !== before.surface.domain) arrangeSoon();
    });
    return () => {
      cancelAnimationFrame(request);
      observer.disconnect();
      unsubscribe();
      unsubscribeStore();
      element.replaceChildren();
    };
  }, [store, projection, numbers]);

  return <div ref={layer} className={styles.labels} aria-hidden="true" />;
}

/** Measures texts as the layer would show them, each once. */
function lettering(element: HTMLElement, number: (value: number) => string) {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  let height = 16;

  function renew(): void {
    const { font, fontSize } = getComputedStyle(element);
    if (context !== null) context.font = font;
    height = 1.25 * Number.parseFloat(fontSize);
    widths.clear();
  }

  renew();
  return {
    number,
    renew,
    get height() {
      return height;
    },
    width(text: string): number {
      let width = widths.get(text);
      if (width === undefined) {
        width = context?.measureText(text).width ?? 8 * text.length;
        widths.set(text, width);
      }
      return width;
    },
  };
}
