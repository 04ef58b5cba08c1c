import { lazy, Suspense } from 'react';
import type { measureGradients as measure } from '../compute/measureGradients.ts';
import { useTexts } from '../i18n/language.tsx';
import { GradientPanel } from '../panels/GradientPanel.tsx';
import { HikerPanel } from '../panels/hiker/HikerPanel.tsx';
import { LateFold } from '../panels/LateFold.tsx';
import { RacePanel } from '../panels/race/RacePanel.tsx';
import { StartsPanel } from '../panels/StartsPanel.tsx';
import { StoppingPanel } from '../panels/StoppingPanel.tsx';
import { SurfacePanel } from '../panels/surface/SurfacePanel.tsx';
import { Tally } from '../panels/Tally.tsx';
import { useThalwegStore } from '../store/useThalweg.tsx';
import styles from './App.module.css';
import { drawSeed, prefersReducedMotion } from './browser.ts';

const About = lazy(async () => ({ default: (await import('../panels/About.tsx')).About }));
const DifferenceError = lazy(async () => ({
  default: (await import('../charts/DifferenceError.tsx')).DifferenceError,
}));

/** The clock is where long work is done; it is loaded by whoever wants to know. */
async function measureGradients(...what: Parameters<typeof measure>): ReturnType<typeof measure> {
  return (await import('../compute/measureGradients.ts')).measureGradients(...what);
}

/** Everything that can be set, in the groups that a phone shows one at a time. */
export function Settings() {
  const { shell, about } = useTexts().panels;
  const store = useThalwegStore();
  const playIfAllowed = () => !prefersReducedMotion() && store.getState().play();
  return (
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
  );
}
