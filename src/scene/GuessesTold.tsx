import { useEffect, useState } from 'react';
import { guesses as german } from '../i18n/guesses.de.ts';
import { guesses as english } from '../i18n/guesses.en.ts';
import { useNumbers, useTextsOf } from '../i18n/language.tsx';
import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';
import { flagsShown } from './flagsShown.ts';
import styles from './SelectedTold.module.css';

/** While a flag is still moving there is nothing to be said. */
const quietMs = 500;

/** Tells those who listen where the flag stands that was put down or moved last, and how many are missing. */
export function GuessesTold() {
  const store = useThalwegStore();
  const texts = useTextsOf({ en: english, de: german });
  const numbers = useNumbers();
  const guesses = useThalweg((state) => state.guesses);
  const [told, setTold] = useState('');

  useEffect(() => {
    const last = guesses?.placed.at(-1);
    const timer = setTimeout(() => {
      const flags = flagsShown({ ...store.getState(), guesses });
      const flag = flags.find(({ start }) => start === last?.start);
      if (flag === undefined) {
        setTold('');
        return;
      }
      const place = (value: number) => numbers.number(value, 3);
      const missing = flags.filter(({ isPlaced }) => !isPlaced).length;
      const sentence = texts.told(numbers.count(flag.number), place(flag.x), place(flag.y));
      setTold(missing === 0 ? sentence : `${sentence} ${texts.missing(missing, numbers.count(missing))}`);
    }, quietMs);
    return () => clearTimeout(timer);
  }, [store, texts, numbers, guesses]);

  return (
    <p className={styles.told} role="status">
      {told}
    </p>
  );
}
