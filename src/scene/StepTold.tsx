import { useEffect, useState } from 'react';
import { useNumbers, useTextsOf } from '../i18n/language.tsx';
import { steps as german } from '../i18n/steps.de.ts';
import { steps as english } from '../i18n/steps.en.ts';
import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';
import styles from './SelectedTold.module.css';
import { stepSentence } from './stepSentence.ts';

/** While the playhead moves there is nothing to be said. */
const quietMs = 500;

/** Tells those who listen which step the selected hiker has just taken, once the playhead has come to rest. */
export function StepTold() {
  const store = useThalwegStore();
  const texts = useTextsOf({ en: english, de: german });
  const numbers = useNumbers();
  const selected = useThalweg((state) => state.selected);
  const scenario = useThalweg((state) => state.scenario);
  const [told, setTold] = useState('');

  // what was told of another hiker, or of another way of this one, is true no more
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are read from the store when it is told
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    setTold('');
    function tell(): void {
      const state = store.getState();
      if (state.isPlaying) tellSoon();
      else setTold(stepSentence(state, store.playhead.at, texts, numbers));
    }
    function tellSoon(): void {
      clearTimeout(timer);
      timer = setTimeout(tell, quietMs);
    }
    const unsubscribe = store.playhead.subscribe(tellSoon);
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [store, texts, numbers, selected, scenario]);

  return (
    <p className={styles.told} role="status">
      {told}
    </p>
  );
}
