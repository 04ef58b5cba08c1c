import { about as german } from '../i18n/about.de.ts';
import { about as english } from '../i18n/about.en.ts';
import { useTextsOf } from '../i18n/language.tsx';
import styles from './controls.module.css';

const catalogue = { en: english, de: german };

/** What this is, and where it comes from. */
export function About() {
  const about = useTextsOf(catalogue);
  return (
    <>
      <p className={styles.prose}>{about.what}</p>
      <p className={styles.prose}>{about.true}</p>
      <p className={styles.prose}>
        {about.lecture} <cite lang="de">Optimierung & Wandern mit Gradientenabstieg</cite>,{' '}
        <a href="https://doi.org/10.5446/65501">doi:10.5446/65501</a>, {about.lectureBy}
      </p>
      <p className={styles.prose}>{about.sources}</p>
      <p className={styles.prose}>{about.licence}</p>
    </>
  );
}
