import { useEffect, useState } from 'react';
import { useNumbers, useTexts, useTextsOf } from '../i18n/language.tsx';
import { learningSceneDe } from '../i18n/learningScene.de.ts';
import { learningSceneEn } from '../i18n/learningScene.en.ts';
import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';
import styles from './SelectedTold.module.css';
import { trainingSentence } from './trainingSentence.ts';

/** While the playhead moves there is nothing to be said. */
const quietMs = 500;

/** Tells those who listen where the training that is looked at stands, once the playhead has come to rest. */
export function TrainingTold() {
  const store = useThalwegStore();
  const texts = useTextsOf({ en: learningSceneEn, de: learningSceneDe }).trainings;
  const { names } = useTexts().panels.optimizer;
  const numbers = useNumbers();
  const network = useThalweg((state) => state.network);
  const training = useThalweg((state) => state.training);
  const [told, setTold] = useState('');

  useEffect(() => {
    let timer = setTimeout(tell, quietMs);
    function tell(): void {
      setTold(trainingSentence({ ...store.getState(), network, training }, store.playhead.at, texts, names, numbers));
    }
    const unsubscribe = store.playhead.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(tell, quietMs);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [store, texts, names, numbers, network, training]);

  return (
    <p className={styles.told} role="status">
      {told}
    </p>
  );
}
