import { formatFragment, formatLink } from '../scenario/link.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ThalwegStore } from '../store/store.ts';

/** What the link's own query leaves to the page: chosen by the reader, and kept. */
export type PagePreferences = Readonly<Partial<Record<'lang' | 'theme' | 'course' | 'chapter', string>>>;

/** The browser's address bar, or a test's. */
export interface AddressBar {
  /** Writes what stands behind the path. */
  replace(link: string): void;
  /** Calls back after so many milliseconds; returns a function that calls it off. */
  later(callback: () => void, ms: number): () => void;
}

/** Safari allows 100 changes of the address in 30 seconds. */
const everyMs = 300;

/**
 * A scenario's link from behind the path on, with what the reader has chosen for the page; null is the scenario that the chapter
 * among these brings. A user's own data stand behind a "#": a page loaded again would send them to its server in a query.
 */
export function linkOf(scenario: Scenario | null, preferences: PagePreferences): { link: string; complete: boolean } {
  // a chapter and its passage are better read with their stroke
  const chosen = new URLSearchParams(preferences).toString().replaceAll('%2F', '/');
  if (scenario === null) return { link: `?${chosen}`, complete: true };
  const { link, complete } = isPrivate(scenario) ? privateLink(scenario) : publicLink(scenario);
  return { link: chosen === '' ? link : `${link}&${chosen}`, complete };
}

function publicLink(scenario: Scenario) {
  const { query, complete } = formatLink(scenario);
  return { link: query, complete };
}

function privateLink(scenario: Scenario) {
  const { fragment, complete } = formatFragment(scenario);
  return { link: fragment, complete };
}

function isPrivate({ surface }: Scenario): boolean {
  return 'task' in surface && surface.data !== undefined;
}

/** What an address says to the page, be it in its query or behind the "#", as a query. */
export function saidIn({ search, hash }: Pick<Location, 'search' | 'hash'>): string {
  return hash.includes('=') ? `?${hash.slice(1)}` : search;
}

/**
 * Keeps the scenario in the address bar, so that a page loaded again or sent on shows the same. `written` is the
 * scenario that stands there already; with null the address is written in any case. `isImplied` says whether the chapter in the
 * preferences brings the present scenario. Returns a function that ends it.
 */
export function linkInAddressBar(
  store: ThalwegStore,
  preferences: PagePreferences,
  written: Scenario | null,
  bar: AddressBar,
  isImplied: () => boolean = () => false,
): () => void {
  let inBar = written;
  /** Whether the chapter stands there alone: a hand that lets go of a change makes it say more, though the scenario is the same. */
  let wasImplied = isImplied();
  let callOff: (() => void) | null = null;

  function write(): void {
    callOff = null;
    inBar = store.getState().scenario;
    wasImplied = isImplied();
    try {
      bar.replace(linkOf(wasImplied ? null : inBar, preferences).link);
    } catch {
      // frames made by srcdoc may not change their address, and never may; the link is still to be had from its button
      unsubscribe();
    }
  }

  const unsubscribe = store.subscribe(({ scenario }) => {
    if (scenario !== inBar || isImplied() !== wasImplied) callOff ??= bar.later(write, everyMs);
  });
  if (inBar === null) callOff = bar.later(write, everyMs);

  return () => {
    unsubscribe();
    callOff?.();
  };
}
