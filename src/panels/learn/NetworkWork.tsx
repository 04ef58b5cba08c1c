import { useNumbers } from '../../i18n/language.tsx';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import styles from './learn.module.css';
import { useNetworkTexts } from './useNetworkTexts.ts';

/** How far the training and the plane are, and the way to end or to resume them. */
export function NetworkWork() {
  const { work: texts } = useNetworkTexts();
  const numbers = useNumbers();
  const work = useThalweg(({ networkWork }) => networkWork);
  const { cancelNetwork, trainAgain } = useThalwegStore().getState();
  if (work === null) return null;
  if (work === 'cancelled' || work === 'failed') {
    return (
      <div className={styles.part}>
        <p className={controls.hint} role="status">
          {texts[work]}
        </p>
        {/* another element than the button that cancels: who presses that too late begins nothing */}
        <button key="again" type="button" className={controls.wideButton} onClick={trainAgain}>
          {texts.again}
        </button>
      </div>
    );
  }
  return (
    <div className={styles.part}>
      <p className={controls.hint}>{texts[work.phase](numbers.percent(work.share))}</p>
      <progress className={styles.progress} aria-label={texts.progress} max={1} value={work.share} />
      <button key="cancel" type="button" className={controls.wideButton} onClick={cancelNetwork}>
        {texts.cancel}
      </button>
    </div>
  );
}
