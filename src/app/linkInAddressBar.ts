import { formatLink } from '../scenario/link.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ThalwegStore } from '../store/store.ts';

/** What the link's own query leaves to the page: chosen by the reader, and kept. */
export type PagePreferences = Readonly<Partial<Record<'lang' | 'theme', string>>>;

/** The browser's address bar, or a test's. */
export interface AddressBar {
  replace(query: string): void;
  /** Calls back after so many milliseconds; returns a function that calls it off. */
  later(callback: () => void, ms: number): () => void;
}

/** Safari allows 100 changes of the address in 30 seconds. */
const everyMs = 300;

/** The query of a scenario's link, with what the reader has chosen for the page. */
export function queryOf(scenario: Scenario, preferences: PagePreferences): { query: string; complete: boolean } {
  const { query, complete } = formatLink(scenario);
  const chosen = new URLSearchParams(preferences).toString();
  return { query: chosen === '' ? query : `${query}&${chosen}`, complete };
}

/**
 * Keeps the scenario in the address bar, so that a page loaded again or sent on shows the same. `written` is the
 * scenario that stands there already; with null the address is written at once. Returns a function that ends it.
 */
export function linkInAddressBar(
  store: ThalwegStore,
  preferences: PagePreferences,
  written: Scenario | null,
  bar: AddressBar,
): () => void {
  let inBar = written;
  let callOff: (() => void) | null = null;

  function write(): void {
    callOff = null;
    inBar = store.getState().scenario;
    try {
      bar.replace(queryOf(inBar, preferences).query);
    } catch {
      // frames made by srcdoc may not change their address, and never may; the link is still to be had from its button
      unsubscribe();
    }
  }

  const unsubscribe = store.subscribe(({ scenario }) => {
    if (scenario !== inBar) callOff ??= bar.later(write, everyMs);
  });
  if (inBar === null) write();

  return () => {
    unsubscribe();
    callOff?.();
  };
}
