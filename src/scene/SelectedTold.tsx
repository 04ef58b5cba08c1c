import { useEffect, useState } from 'react';
import { useNumbers, useTexts } from '../i18n/language.tsx';
import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';
import { isEndWithheld } from './guessing.ts';
import styles from './SelectedTold.module.css';

/** While a hand or a key is still moving there is nothing to be said. */
const quietMs = 500;

/** Tells those who listen where the selected start stands and what becomes of its hiker, once it has come to rest. */
export function SelectedTold() {
  const store = useThalwegStore();
  const texts = useTexts().scene.selected;
  const numbers = useNumbers();
  const way = useThalweg((state) => state.way);
  const isWithheld = useThalweg(isEndWithheld);
  const [told, setTold] = useState('');

  // the way is another one whenever its start, the landscape or the rule of the step is
  useEffect(() => {
    if (way === null) {
      setTold('');
      return;
    }
    let timer = setTimeout(tell, quietMs);
    let isOver = false;
    async function tell(): Promise<void> {
      // while the run grows its end is not known yet
      if (!isWithheld && way?.stopped === undefined && !store.getState().run.isComplete) {
        timer = setTimeout(tell, quietMs);
        return;
      }
      // at first nobody is selected; without network nothing can be said
      const { selectedSentence } = await import('./selectedSentence.ts').catch(() => ({ selectedSentence: () => '' }));
      if (!isOver) setTold(selectedSentence(store.getState(), texts, numbers));
    }
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [store, texts, numbers, way, isWithheld]);

  return (
    <p className={styles.told} role="status">
      {told}
    </p>
  );
}
