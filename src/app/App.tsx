import { ChartSpline, PanelRight } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTexts } from '../i18n/language.tsx';
import { Notice } from '../panels/Notice.tsx';
import { PlayerBar } from '../panels/PlayerBar.tsx';
import toolbar from '../panels/toolbar.module.css';
import type { Scenario } from '../scenario/scenario.ts';
import { Landscape } from '../scene/Landscape.tsx';
import { LectureProvider } from '../store/useLecture.tsx';
import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';
import styles from './App.module.css';
import { drawSeed, hasRoomForCurve, isInFrame } from './browser.ts';
import { Dock, type Leaf } from './Dock.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FirstContact } from './FirstContact.tsx';
import type { LectureHands } from './lectureHands.ts';
import type { PageSettings } from './pageSettings.ts';
import { Settings } from './Settings.tsx';
import { SheetTabs, type Tab, tabs } from './SheetTabs.tsx';
import { listenToShortcuts } from './shortcuts.ts';
import { useStage } from './stage.ts';
import { TopBar } from './TopBar.tsx';

const LectureView = lazy(async () => ({ default: (await import('../panels/lecture/LectureView.tsx')).LectureView }));
const bringPresenting = () => import('./present/Presenting.tsx');
const Presenting = lazy(async () => ({ default: (await bringPresenting()).Presenting }));
const CourseProblems = lazy(async () => ({
  default: (await import('../panels/lecture/CourseProblems.tsx')).CourseProblems,
}));
const FigureView = lazy(async () => ({ default: (await import('../figures/FigureView.tsx')).FigureView }));
const ModelView = lazy(async () => ({ default: (await import('../model/ModelView.tsx')).ModelView }));

/** So long after the lecture has been opened the rest of it is fetched. */
const aheadMs = 1500;

/** Whether a hiker is a model that can be seen in the world of its data. */
function learns({ surface }: Scenario): boolean {
  return 'task' in surface || 'network' in surface;
}

interface Props {
  readonly page: PageSettings;
  /** The address of what is to be seen now, and whether everything fitted into it. */
  readonly linkNow: () => { href: string; complete: boolean };
  readonly lecture: LectureHands;
}

/**
 * The shell: what stands where. One and the same tree for every width; the style sheet lays it out by the room there
 * is.
 */
export function App({ page, linkNow, lecture }: Props) {
  const { shell, player } = useTexts().panels;
  const store = useThalwegStore();
  const stage = useStage(lecture.store);
  const isReading = stage !== null;
  const [wantsToPresent, setWantsToPresent] = useState(false);
  const isPresenting = wantsToPresent && isReading;
  const [isIncomplete, setIsIncomplete] = useState(false);
  const [isPanelOpen, setIsPanelOpen] = useState(!isReading);
  const [isCurveOpen, setIsCurveOpen] = useState(hasRoomForCurve);
  const [leaf, setLeaf] = useState<Leaf>('loss');
  const [wantedTab, setTab] = useState<Tab | null>(isReading ? 'lecture' : 'rate');
  const hasModel = useThalweg(({ scenario }) => learns(scenario));
  const figure = stage?.passage.figure;
  // a curve shows the end of the run, and a figure has none
  const hasCurve = figure === undefined && !stage?.isAsking;
  const shownTabs = tabs.filter((each) => {
    if (each === 'model') return hasModel && figure === undefined;
    if (each === 'curve') return hasCurve;
    return each !== 'lecture' || isReading;
  });
  const tab = wantedTab === null || shownTabs.includes(wantedTab) ? wantedTab : shownTabs[0];
  useEffect(() => listenToShortcuts(document, store), [store]);

  // a text brings what stands beside it; what else is wanted is a tap away
  const [wasReading, setWasReading] = useState(isReading);
  const [stageSet, setStageSet] = useState<string | null>(null);
  if (isReading !== wasReading) {
    setWasReading(isReading);
    setIsPanelOpen(!isReading);
    setTab(isReading ? 'lecture' : 'rate');
    setStageSet(null);
    if (!isReading) setIsCurveOpen(hasRoomForCurve());
  }
  const stageNow = stage && `${stage.name} ${stage.isAsking}`;
  if (stage !== null && stageNow !== stageSet) {
    setStageSet(stageNow);
    setIsCurveOpen(stage.show.leaf !== undefined);
    setLeaf(stage.show.leaf ?? leaf);
  }

  function present(): void {
    loadAhead();
    bringPresenting().then(
      () => {
        setIsPanelOpen(false);
        setWantsToPresent(true);
      },
      () => setIsIncomplete(true),
    );
  }

  /** The network may be gone by the time that somebody asks for the rest. */
  function loadAhead(): void {
    import('./loadAhead.ts')
      .then((ahead) => ahead.loadAhead())
      .then(
        () => setIsIncomplete(false),
        () => setIsIncomplete(true),
      );
  }
  const loadAheadOnce = useEffectEvent(loadAhead);
  useEffect(() => {
    if (!isReading) return;
    // what the passage itself needs comes first
    const timer = setTimeout(() => loadAheadOnce(), aheadMs);
    return () => clearTimeout(timer);
  }, [isReading]);

  // whoever goes on by keyboard is not sent back to the beginning of the page
  const lectureButton = useRef<HTMLButtonElement>(null);
  const column = useRef<HTMLElement>(null);
  function close(): void {
    lecture.close();
    lectureButton.current?.focus();
  }
  function endPresenting(): void {
    flushSync(() => setWantsToPresent(false));
    column.current?.focus();
  }

  return (
    <div className={styles.room}>
      <div
        className={styles.shell}
        data-tab={isPresenting ? 'none' : (tab ?? 'none')}
        data-has-panel={isPanelOpen}
        data-has-curve={isCurveOpen && hasCurve}
        data-has-model={hasModel && figure === undefined}
        data-has-lecture={isReading}
        data-is-presenting={isPresenting}
        data-has-figure={figure !== undefined}
      >
        {!isPresenting && (
          <TopBar
            page={page}
            linkNow={linkNow}
            isPanelOpen={isPanelOpen}
            onTogglePanel={() => setIsPanelOpen(!isPanelOpen)}
            isLectureOpen={isReading}
            onToggleLecture={isReading ? close : lecture.open}
            lectureButton={lectureButton}
          />
        )}
        {lecture.store !== null && (
          <LectureProvider lecture={lecture.store}>
            <Guarded>
              {isPresenting ? (
                <Presenting page={page} onEnd={endPresenting} />
              ) : (
                <section ref={column} tabIndex={-1} id="lecture" className={styles.lecture} aria-label={shell.lecture}>
                  <LectureView
                    onPresent={present}
                    onClose={close}
                    onOpenCourse={lecture.openCourse}
                    drawSeed={drawSeed}
                  />
                </section>
              )}
            </Guarded>
          </LectureProvider>
        )}
        <main className={styles.landscape}>
          <div className={styles.ground} inert={figure !== undefined}>
            <Landscape isEmbedded={isInFrame()} />
          </div>
          {figure !== undefined && (
            <section className={styles.figure} aria-label={shell.figure}>
              <Guarded>
                <FigureView choice={figure} onDeed={(deed) => lecture.store?.getState().report(deed)} />
              </Guarded>
            </section>
          )}
          <div className={styles.overlay}>
            <Notice />
            {lecture.read !== null && lecture.read.problems.length > 0 && (
              <Suspense>
                <CourseProblems {...lecture.read} onDismiss={lecture.dismissProblems} />
              </Suspense>
            )}
            {stage !== null && stage.place === lecture.standIn && <Sentence>{shell.noSuchPassage}</Sentence>}
            {lecture.isMissing && <Sentence>{shell.lectureMissing}</Sentence>}
            {isReading && isIncomplete && <Sentence>{shell.notLoadedAhead}</Sentence>}
          </div>
        </main>
        {hasModel && figure === undefined && (
          <section id="model" className={styles.model} aria-label={shell.model}>
            <Suspense>
              <ModelView />
            </Suspense>
          </section>
        )}
        {!isReading && <FirstContact />}
        <section className={styles.player} aria-label={player.name}>
          <PlayerBar />
          <button
            type="button"
            disabled={!hasCurve}
            className={`${toolbar.button} ${styles.curveToggle}`}
            aria-label={isCurveOpen ? shell.hideCurve : shell.showCurve}
            title={isCurveOpen ? shell.hideCurve : shell.showCurve}
            aria-expanded={isCurveOpen}
            aria-controls="curve"
            onClick={() => setIsCurveOpen(!isCurveOpen)}
          >
            <ChartSpline aria-hidden="true" />
          </button>
          {isPresenting && (
            <button
              type="button"
              className={toolbar.button}
              aria-label={isPanelOpen ? shell.hideSettings : shell.showSettings}
              title={isPanelOpen ? shell.hideSettings : shell.showSettings}
              aria-expanded={isPanelOpen}
              aria-controls="settings"
              onClick={() => setIsPanelOpen(!isPanelOpen)}
            >
              <PanelRight aria-hidden="true" />
            </button>
          )}
        </section>
        <SheetTabs tabs={shownTabs} tab={tab} onTab={setTab} />
        <Settings />
        <section id="curve" className={styles.curve} aria-label={shell.curve}>
          <Dock wanted={leaf} onWant={setLeaf} />
        </section>
      </div>
    </div>
  );
}

/** A part of the lecture that cannot be loaded, or that breaks, does not take the landscape with it. */
function Guarded({ children }: { readonly children: ReactNode }) {
  const { shell } = useTexts().panels;
  return (
    <ErrorBoundary sorry={<Sentence>{shell.lectureMissing}</Sentence>}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}

function Sentence({ children }: { readonly children: string }) {
  return (
    <p role="alert" className={styles.sentence}>
      {children}
    </p>
  );
}
