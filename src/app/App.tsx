import { ChartSpline, ChevronDown, ChevronUp } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { measureGradients as measure } from '../compute/measureGradients.ts';
import { useTexts } from '../i18n/language.tsx';
import { GradientPanel } from '../panels/GradientPanel.tsx';
import { HikerPanel } from '../panels/hiker/HikerPanel.tsx';
import { LateFold } from '../panels/LateFold.tsx';
import { Notice } from '../panels/Notice.tsx';
import { PlayerBar } from '../panels/PlayerBar.tsx';
import { RacePanel } from '../panels/race/RacePanel.tsx';
import { StartsPanel } from '../panels/StartsPanel.tsx';
import { StoppingPanel } from '../panels/StoppingPanel.tsx';
import { SurfacePanel } from '../panels/surface/SurfacePanel.tsx';
import { Tally } from '../panels/Tally.tsx';
import toolbar from '../panels/toolbar.module.css';
import type { Scenario } from '../scenario/scenario.ts';
import { Landscape } from '../scene/Landscape.tsx';
import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';
import styles from './App.module.css';
import { drawSeed, hasRoomForCurve, isInFrame, prefersReducedMotion } from './browser.ts';
import { Dock } from './Dock.tsx';
import { FirstContact } from './FirstContact.tsx';
import type { PageSettings } from './pageSettings.ts';
import { listenToShortcuts } from './shortcuts.ts';
import { TopBar } from './TopBar.tsx';

const ModelView = lazy(async () => ({ default: (await import('../model/ModelView.tsx')).ModelView }));
const About = lazy(async () => ({ default: (await import('../panels/About.tsx')).About }));
const DifferenceError = lazy(async () => ({
  default: (await import('../charts/DifferenceError.tsx')).DifferenceError,
}));

/**
 * On a phone the settings lie in a sheet, one of these at a time; elsewhere all but the model and the curve stand in one
 * panel.
 */
const tabs = ['rate', 'landscape', 'model', 'starts', 'curve'] as const;
type Tab = (typeof tabs)[number];

/** The clock is where long work is done; it is loaded by whoever wants to know. */
async function measureGradients(...what: Parameters<typeof measure>): ReturnType<typeof measure> {
  return (await import('../compute/measureGradients.ts')).measureGradients(...what);
}

/** Whether a hiker is a model that can be seen in the world of its data. */
function learns({ surface }: Scenario): boolean {
  return 'task' in surface || 'network' in surface;
}

interface Props {
  readonly page: PageSettings;
  /** The address of what is to be seen now, and whether everything fitted into it. */
  readonly linkNow: () => { href: string; complete: boolean };
}

/**
 * The shell: what stands where. One and the same tree for every width; the style sheet lays it out by the room there
 * is.
 */
export function App({ page, linkNow }: Props) {
  const { shell, player, about } = useTexts().panels;
  const store = useThalwegStore();
  const [isPanelOpen, setIsPanelOpen] = useState(true);
  const [isCurveOpen, setIsCurveOpen] = useState(hasRoomForCurve);
  const [wantedTab, setTab] = useState<Tab | null>('rate');
  const hasModel = useThalweg(({ scenario }) => learns(scenario));
  const tab = wantedTab === 'model' && !hasModel ? 'landscape' : wantedTab;
  const playIfAllowed = () => !prefersReducedMotion() && store.getState().play();
  useEffect(() => listenToShortcuts(document, store), [store]);

  return (
    <div className={styles.room}>
      <div
        className={styles.shell}
        data-tab={tab ?? 'none'}
        data-has-panel={isPanelOpen}
        data-has-curve={isCurveOpen}
        data-has-model={hasModel}
      >
        <TopBar
          page={page}
          linkNow={linkNow}
          isPanelOpen={isPanelOpen}
          onTogglePanel={() => setIsPanelOpen(!isPanelOpen)}
        />
        <main className={styles.landscape}>
          <Landscape isEmbedded={isInFrame()} />
          <div className={styles.overlay}>
            <Notice />
          </div>
        </main>
        {hasModel && (
          <section id="model" className={styles.model} aria-label={shell.model}>
            <Suspense>
              <ModelView />
            </Suspense>
          </section>
        )}
        <FirstContact />
        <section className={styles.player} aria-label={player.name}>
          <PlayerBar />
          <button
            type="button"
            className={`${toolbar.button} ${styles.curveToggle}`}
            aria-label={isCurveOpen ? shell.hideCurve : shell.showCurve}
            title={isCurveOpen ? shell.hideCurve : shell.showCurve}
            aria-expanded={isCurveOpen}
            aria-controls="curve"
            onClick={() => setIsCurveOpen(!isCurveOpen)}
          >
            <ChartSpline aria-hidden="true" />
          </button>
        </section>
        <nav className={styles.tabs} aria-label={shell.settings}>
          {tabs
            .filter((each) => each !== 'model' || hasModel)
            .map((each) => (
              <button
                key={each}
                type="button"
                aria-expanded={tab === each}
                aria-controls={each}
                onClick={() => setTab(tab === each ? null : each)}
              >
                {shell.tabs[each]}
                {tab === each ? <ChevronDown aria-hidden="true" /> : <ChevronUp aria-hidden="true" />}
              </button>
            ))}
        </nav>
        <aside id="settings" className={styles.panel} aria-label={shell.settings}>
          <div id="rate" className={styles.group} data-tab="rate">
            <RacePanel />
          </div>
          <div id="landscape" className={styles.group} data-tab="landscape">
            <SurfacePanel onArrive={playIfAllowed} drawSeed={drawSeed} measureGradients={measureGradients} />
            <Tally />
          </div>
          <div className={styles.group} data-tab="rate">
            <HikerPanel />
          </div>
          <div id="starts" className={styles.group} data-tab="starts">
            <StartsPanel drawSeed={drawSeed} />
            <StoppingPanel />
            <GradientPanel>
              <Suspense>
                <DifferenceError />
              </Suspense>
            </GradientPanel>
            <LateFold title={about}>
              <About />
            </LateFold>
          </div>
        </aside>
        <section id="curve" className={styles.curve} aria-label={shell.curve}>
          <Dock />
        </section>
      </div>
    </div>
  );
}
