import { lazy, type RefObject, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/language.tsx';
import type { View } from '../scenario/scenario.ts';
import type { State } from '../store/store.ts';
import { useThalweg } from '../store/useThalweg.tsx';
import { GlView } from './GlView.tsx';
import { Hands } from './Hands.tsx';
import { HeightScaleBar } from './HeightScaleBar.tsx';
import { Labels } from './Labels.tsx';
import styles from './Landscape.module.css';
import type { Projection } from './projection.ts';
import { SelectedTold } from './SelectedTold.tsx';
import { ViewToolbar } from './ViewToolbar.tsx';
import type { ViewHandle } from './viewHandle.ts';

// only machines without WebGL need it
const MapCanvas = lazy(async () => ({ default: (await import('./map/MapCanvas.tsx')).MapCanvas }));
// and only landscapes made of data these
const LearningShown = lazy(async () => ({ default: (await import('./LearningShown.tsx')).LearningShown }));
const LearningNotes = lazy(async () => ({ default: (await import('./LearningNotes.tsx')).LearningNotes }));
// nobody is asked for guesses, and no hiker is selected, at first
const Guesses = lazy(async () => ({ default: (await import('./Guesses.tsx')).Guesses }));
const GuessesTold = lazy(async () => ({ default: (await import('./GuessesTold.tsx')).GuessesTold }));
const StepTold = lazy(async () => ({ default: (await import('./StepTold.tsx')).StepTold }));

/** Two views side by side need so many pixels. */
const wideFrom = 900;

interface Props {
  /** Whether there is a page around it that must stay scrollable: then the wheel zooms only after a click, or with Ctrl or ⌘. */
  readonly isEmbedded?: boolean;
}

/** The landscape and the hikers in it: as a relief, as a map or as both, with scales, and with hands to touch it. Fills its parent. */
export function Landscape({ isEmbedded = false }: Props) {
  const texts = useTexts().scene;
  const wanted = useThalweg((state) => state.scenario.view.mode);
  const isLearned = useThalweg(isOfData);
  const isGuessed = useThalweg(isAskedForGuesses);
  const isSelected = useThalweg((state) => state.selected !== null);
  const box = useRef<HTMLDivElement>(null);
  const isWide = useIsWide(box);
  const [hasRelief, setHasRelief] = useState(true);
  const first = useRef<ViewHandle>(null);
  const second = useRef<ViewHandle>(null);
  const giveUpRelief = useCallback(() => setHasRelief(false), []);

  const modes: View['mode'][] = hasRelief ? (isWide ? ['relief', 'map', 'both'] : ['relief', 'map']) : ['map'];
  const mode = modes.includes(wanted) ? wanted : modes[0];

  function forEachView(deed: (view: ViewHandle) => void): void {
    for (const { current } of [first, second]) if (current !== null) deed(current);
  }

  return (
    <div ref={box} className={isEmbedded ? styles.embedded : styles.landscape}>
      <div className={styles.views}>
        <OneView
          mode={mode === 'map' ? 'map' : 'relief'}
          view={first}
          isEmbedded={isEmbedded}
          hasRelief={hasRelief}
          onFailure={giveUpRelief}
        />
        {mode === 'both' && (
          <OneView mode="map" view={second} isEmbedded={isEmbedded} hasRelief={hasRelief} onFailure={giveUpRelief} />
        )}
      </div>
      <div className={styles.side}>
        <ViewToolbar
          modes={modes}
          mode={mode}
          zoomBy={(factor) => forEachView((view) => view.zoomBy(factor))}
          home={() => forEachView((view) => view.home())}
        />
        <HeightScaleBar />
        <p className={styles.status} role="status">
          {hasRelief ? '' : texts.reliefUnavailable}
        </p>
      </div>
      <SelectedTold />
      <Suspense>
        {isSelected && <StepTold />}
        {isGuessed && <GuessesTold />}
      </Suspense>
      {isLearned && (
        <Suspense>
          <LearningShown mode={mode} />
        </Suspense>
      )}
    </div>
  );
}

interface OneViewProps {
  readonly mode: 'relief' | 'map';
  readonly view: RefObject<ViewHandle | null>;
  readonly isEmbedded: boolean;
  readonly hasRelief: boolean;
  readonly onFailure: () => void;
}

function OneView({ mode, view, isEmbedded, hasRelief, onFailure }: OneViewProps) {
  const texts = useTexts().scene;
  const isLearned = useThalweg(isOfData);
  const isGuessed = useThalweg(isAskedForGuesses);
  const [projection, setProjection] = useState<Projection | null>(null);
  const held = useRef<Projection | null>(null);

  const onProjection = useCallback((next: Projection | null) => {
    held.current = next;
    setProjection(next);
  }, []);

  return (
    <div className={styles.view}>
      <Hands label={texts[mode]} projection={held} view={view} wheel={isEmbedded ? 'asked' : 'always'}>
        {hasRelief ? (
          <GlView ref={view} mode={mode} onProjection={onProjection} onFailure={onFailure} />
        ) : (
          <Suspense>
            <MapCanvas ref={view} onProjection={onProjection} />
          </Suspense>
        )}
        {projection !== null && <Labels projection={projection} />}
        {projection !== null && isLearned && (
          <Suspense>
            <LearningNotes projection={projection} />
          </Suspense>
        )}
        {projection !== null && isGuessed && (
          <Suspense>
            <Guesses projection={projection} />
          </Suspense>
        )}
      </Hands>
    </div>
  );
}

function isOfData({ scenario: { surface } }: State): boolean {
  return 'task' in surface || 'network' in surface;
}

function isAskedForGuesses({ guesses }: State): boolean {
  return guesses !== null;
}

function useIsWide(box: RefObject<HTMLElement | null>): boolean {
  const [isWide, setIsWide] = useState(false);
  useEffect(() => {
    if (box.current === null) return;
    const observer = new ResizeObserver(([entry]) => setIsWide(entry.contentRect.width >= wideFrom));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  return isWide;
}
