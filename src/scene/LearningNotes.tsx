import { useEffect, useRef } from 'react';
import { useNumbers, useTextsOf } from '../i18n/language.tsx';
import { learningSceneDe } from '../i18n/learningScene.de.ts';
import { learningSceneEn } from '../i18n/learningScene.en.ts';
import { useThalwegStore } from '../store/useThalweg.tsx';
import { learningPlaces } from './figures/learningPlaces.ts';
import styles from './LearningNotes.module.css';
import { learningNotes, leftOf, type Note } from './learningNotes.ts';
import type { Projection, ScreenPoint } from './projection.ts';
import { TrainingButtons } from './TrainingButtons.tsx';

interface Props {
  readonly projection: Projection;
}

/**
 * Names of places on one view of a landscape of data, and buttons on its trainings. As the numbers along the axes they follow
 * eye and playhead without React.
 */
export function LearningNotes({ projection }: Props) {
  const store = useThalwegStore();
  const texts = useTextsOf({ en: learningSceneEn, de: learningSceneDe }).notes;
  const numbers = useNumbers();
  const layer = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (layer.current === null) return;
    const element = layer.current;
    const placesOf = learningPlaces();
    const point: ScreenPoint = { x: 0, y: 0, isVisible: false };
    let notes: readonly Note[] = [];
    let widths: readonly number[] = [];
    let viewWidth = element.clientWidth;
    let request = 0;

    function read(): void {
      request = 0;
      const state = store.getState();
      notes = learningNotes(state, placesOf(state), store.playhead.at, texts, numbers);
      while (element.children.length > notes.length) element.lastElementChild?.remove();
      while (element.children.length < notes.length) element.append(document.createElement('span'));
      for (const [k, { text, side }] of notes.entries()) {
        const span = element.children[k];
        if (span.textContent !== text) span.textContent = text;
        span.className = styles[side];
      }
      widths = [...element.children].map(({ clientWidth }) => clientWidth);
      place();
    }

    function place(): void {
      for (const [k, { x, y, height, isAfloat, side }] of notes.entries()) {
        const span = element.children[k];
        if (!(span instanceof HTMLElement)) continue;
        projection.toScreen(x, y, height, point, isAfloat);
        span.hidden = !point.isVisible;
        const left = leftOf(side, point.x, widths[k], viewWidth);
        span.style.translate = `${left.toFixed(1)}px ${point.y.toFixed(1)}px`;
      }
    }

    function readSoon(): void {
      if (request === 0) request = requestAnimationFrame(read);
    }

    const observer = new ResizeObserver(([entry]) => {
      viewWidth = entry.contentRect.width;
      readSoon();
    });
    observer.observe(element);
    read();
    const stops = [projection.subscribe(place), store.subscribe(readSoon), store.playhead.subscribe(readSoon)];
    return () => {
      cancelAnimationFrame(request);
      observer.disconnect();
      for (const stop of stops) stop();
      element.replaceChildren();
    };
  }, [store, projection, texts, numbers]);

  return (
    <>
      <div ref={layer} className={styles.notes} aria-hidden="true" />
      <TrainingButtons projection={projection} />
    </>
  );
}
