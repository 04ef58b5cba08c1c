import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browserClock, prefersReducedMotion } from './app/browser.ts';
import { type PagePreferences, saidIn } from './app/linkInAddressBar.ts';
import { Page } from './app/Page.tsx';
import { startPlayer } from './app/player.ts';
import { preferredLanguage } from './app/preferredLanguage.ts';
import { Sorry } from './app/Sorry.tsx';
import './app/theme.css';
import { themeOf } from './app/theme.ts';
import { bringLandscape } from './compute/bringLandscape.ts';
import { bringTexts, LanguageProvider } from './i18n/language.tsx';
import { parseLink, parseLinkUpon, saysScenario } from './scenario/link.ts';
import type { Parsed } from './scenario/parseScenario.ts';
import { createThalwegStore } from './store/store.ts';

const said = saidIn(location);
const query = new URLSearchParams(said);
const language = preferredLanguage(query, navigator.languages);
const theme = themeOf(query);
const preferences: PagePreferences = {
  ...(query.has('lang') && { lang: language }),
  ...(theme !== null && { theme }),
};

const element = document.getElementById('root');
if (element === null) throw new RangeError('Expected an element with the id "root" in the page, got none.');
const root = createRoot(element);

// whoever pastes a link that differs only behind the "#" has the page loaded by nobody else
window.addEventListener('hashchange', () => location.reload());

// not awaited at the top level: what is brought here imports from this very file once it is built
start().catch((error) => {
  console.error(error);
  root.render(
    <LanguageProvider language={language}>
      <Sorry />
    </LanguageProvider>,
  );
});

async function start(): Promise<void> {
  const isAsked = query.has('chapter') || query.has('course');
  // without a network there is the landscape all the same
  const opening = isAsked ? await import('./app/openLecture.ts').catch(() => null) : null;
  const asked = opening && (await opening.askedLecture(query));
  const isOwnScenario = saysScenario(said);
  const { scenario, problems } = scenarioBeside(asked?.scene ?? null, isOwnScenario);
  // a network is trained by a worker, which brings for itself what it needs
  if (!('network' in scenario.surface)) await bringLandscape(scenario.surface);
  // without the reader's language the page is still there, in English
  const spoken = await bringTexts(language).then(
    () => language,
    () => 'en' as const,
  );
  const store = createThalwegStore(scenario, problems);
  startPlayer(store, browserClock);
  const opened =
    isAsked && opening === null
      ? 'missing'
      : asked && opening
        ? {
            store: opening.openLecture(store, { ...asked, isAway: isOwnScenario }),
            link: asked.link,
            read: asked.read,
            standIn: asked.isMisnamed ? asked.place : null,
          }
        : null;
  // a lecture plays what its passages bring
  if ((asked === null || isOwnScenario) && !prefersReducedMotion()) store.getState().play();
  root.render(
    <StrictMode>
      <Page store={store} language={spoken} theme={theme} preferences={preferences} lecture={opened} />
    </StrictMode>,
  );
}

/** A passage's own scenario, with what the link says otherwise; without a passage what the link says. */
function scenarioBeside(scene: Parsed | null, isOwnScenario: boolean): Parsed {
  if (scene === null) return parseLink(said);
  return isOwnScenario ? parseLinkUpon(scene.scenario, said) : scene;
}
