import { lazy, Suspense } from 'react';
import { useTexts } from '../../i18n/language.tsx';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import { Section } from '../Section.tsx';

// the first picture shows nobody closely
const OneHiker = lazy(async () => ({ default: (await import('./OneHiker.tsx')).OneHiker }));

/** One hiker, looked at closely, or the way to one. */
export function HikerPanel() {
  const { hiker } = useTexts().panels;
  const store = useThalwegStore();
  const selected = useThalweg((state) => state.selected);
  const way = useThalweg((state) => state.way);
  const starts = useThalweg((state) => state.starts);
  const index = selected === null ? -1 : starts.id.indexOf(selected);

  if (way === null || index === -1) {
    return (
      <Section title={hiker.title}>
        <p className={controls.hint}>{starts.id.length === 0 ? hiker.nobody : hiker.none}</p>
        <button
          type="button"
          className={controls.wideButton}
          disabled={starts.id.length === 0}
          onClick={() => store.getState().select(starts.id[0])}
        >
          {hiker.first}
        </button>
      </Section>
    );
  }
  return (
    <Section title={hiker.number(`${index + 1}`)}>
      <Suspense>
        <OneHiker index={index} way={way} />
      </Suspense>
    </Section>
  );
}
