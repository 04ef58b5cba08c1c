import { useTexts } from '../i18n/language.tsx';
import styles from './Sorry.module.css';

/** What is said when Thalweg itself has failed. */
export function Sorry() {
  const { shell } = useTexts().panels;
  return (
    <main className={styles.sorry}>
      <h1>{shell.brokenTitle}</h1>
      <p>{shell.broken}</p>
      <button type="button" onClick={() => location.reload()}>
        {shell.reload}
      </button>
    </main>
  );
}
