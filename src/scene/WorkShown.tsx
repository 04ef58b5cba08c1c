import { useNumbers, useTextsOf } from '../i18n/language.tsx';
import { learningSceneDe } from '../i18n/learningScene.de.ts';
import { learningSceneEn } from '../i18n/learningScene.en.ts';
import type { State } from '../store/store.ts';
import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';
import styles from './WorkShown.module.css';

type Texts = typeof learningSceneEn.work;

/** How far work has come that goes on beside the page: drawing slow ground finely, training a network, computing its landscape. */
export function WorkShown() {
  const store = useThalwegStore();
  const texts = useTextsOf({ en: learningSceneEn, de: learningSceneDe }).work;
  const numbers = useNumbers();
  const drawing = useThalweg((state) => state.drawing);
  const work = useThalweg((state) => state.networkWork);
  const isOutdated = useThalweg((state) => state.isNetworkOutdated);
  const sentence = [sentenceOf(drawing, work, texts), ...(isOutdated ? [texts.outdated] : [])].join(' ').trim();
  const isOver = work === 'cancelled' || work === 'failed';
  const share = isOver ? null : (work?.share ?? drawing);

  return (
    <div className={styles.work} data-is-idle={sentence === ''}>
      {/* the share changes too often to be told */}
      <p className={styles.sentence} role="status">
        {sentence}
      </p>
      {share !== null && (
        <progress
          className={styles.share}
          value={share}
          aria-label={sentence}
          aria-valuetext={texts.share(numbers.percent(share))}
        />
      )}
      {work !== null && (
        <button
          type="button"
          className={styles.button}
          onClick={() => (isOver ? store.getState().trainAgain() : store.getState().cancelNetwork())}
        >
          {isOver ? texts.again : texts.cancel}
        </button>
      )}
    </div>
  );
}

function sentenceOf(drawing: State['drawing'], work: State['networkWork'], texts: Texts): string {
  if (work === 'cancelled' || work === 'failed') return texts[work];
  if (work !== null) return texts[work.phase];
  return drawing === null ? '' : texts.drawing;
}
