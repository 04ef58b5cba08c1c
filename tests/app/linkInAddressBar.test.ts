import { describe, expect, test } from 'vitest';
import { type AddressBar, linkInAddressBar, linkOf } from '../../src/app/linkInAddressBar.ts';
import { optimizerField } from '../../src/panels/field.ts';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import { parseLink } from '../../src/scenario/link.ts';
import { createThalwegStore } from '../../src/store/store.ts';

function addressBar() {
  const written: string[] = [];
  let due: (() => void) | null = null;
  const bar: AddressBar = {
    replace: (query) => void written.push(query),
    later(callback, ms) {
      expect(ms).toBeGreaterThanOrEqual(300);
      due = callback;
      return () => {
        due = null;
      };
    },
  };
  return { bar, written, wait: () => due?.(), isWaiting: () => due !== null };
}

const rate = optimizerField(0, 'learningRate');

describe('the address bar', () => {
  test('follows the scenario, once for many changes', () => {
    const store = createThalwegStore(defaultScenario());
    const { bar, written, wait } = addressBar();
    linkInAddressBar(store, {}, store.getState().scenario, bar);
    for (const value of [0.1, 0.2, 0.3]) store.getState().preview((scenario) => rate.write(scenario, value));
    expect(written).toEqual([]);
    wait();
    expect(written).toHaveLength(1);
    expect(rate.read(parseLink(written[0]).scenario)).toBe(0.3);
  });

  test('is left alone while only the playhead moves', () => {
    const store = createThalwegStore(defaultScenario());
    const { bar, isWaiting } = addressBar();
    linkInAddressBar(store, {}, store.getState().scenario, bar);
    store.getState().play();
    store.getState().seek(3);
    expect(isWaiting()).toBe(false);
  });

  test('keeps the language and the colours that were chosen', () => {
    const store = createThalwegStore(defaultScenario());
    const { bar, written, wait } = addressBar();
    linkInAddressBar(store, { lang: 'de', theme: 'dark' }, null, bar);
    wait();
    expect(written[0]).toMatch(/&lang=de&theme=dark$/);
    expect(parseLink(written[0])).toEqual({ scenario: store.getState().scenario, problems: [] });
  });

  test('names the passage alone while its own scenario stands there, and the scenario as well once it has been changed', () => {
    const store = createThalwegStore(defaultScenario());
    const brought = store.getState().scenario;
    const { bar, written, wait } = addressBar();
    const isImplied = () => store.getState().scenario === brought;
    linkInAddressBar(store, { lang: 'de', chapter: 'stride/zigzag' }, null, bar, isImplied);
    wait();
    store.getState().change((scenario) => rate.write(scenario, 0.1));
    wait();
    expect(written[0]).toBe('?lang=de&chapter=stride/zigzag');
    expect(written[1]).toMatch(/^\?surface=.*&rate=0\.1&.*&chapter=stride\/zigzag$/);
    expect(parseLink(written[1])).toEqual({ scenario: store.getState().scenario, problems: [] });
  });

  test('is not tried again where it may not be written', () => {
    const store = createThalwegStore(defaultScenario());
    let tries = 0;
    const { bar, wait, isWaiting } = addressBar();
    const forbidden = {
      ...bar,
      replace() {
        tries++;
        throw new DOMException('The document is sandboxed.', 'SecurityError');
      },
    };
    linkInAddressBar(store, {}, store.getState().scenario, forbidden);
    store.getState().change((scenario) => rate.write(scenario, 0.1));
    wait();
    store.getState().change((scenario) => rate.write(scenario, 0.2));
    expect(tries).toBe(1);
    expect(isWaiting()).toBe(true);
  });

  test('is left as it is once the page has gone', () => {
    const store = createThalwegStore(defaultScenario());
    const { bar, isWaiting } = addressBar();
    const end = linkInAddressBar(store, {}, store.getState().scenario, bar);
    store.getState().change((scenario) => rate.write(scenario, 0.1));
    end();
    expect(isWaiting()).toBe(false);
  });
});

test('a link says whether everything fitted into it', () => {
  const points = Array.from({ length: 500 }, (_, k) => [k / 7, k / 3] as const);
  expect(linkOf(defaultScenario(), {}).complete).toBe(true);
  expect(linkOf({ ...defaultScenario(), starts: { points } }, {}).complete).toBe(false);
});
