import { useTexts } from '../i18n/language.tsx';
import styles from './controls.module.css';
import { Fold } from './Section.tsx';

/** What this is, and where it comes from. */
export function About() {
  const { about } = useTexts().panels;
  return (
    <Fold title={about.title}>
      <p className={styles.prose}>{about.what}</p>
      <p className={styles.prose}>{about.true}</p>
      <p className={styles.prose}>
        {about.lecture} <cite lang="de">Optimierung & Wandern mit Gradientenabstieg</cite>,{' '}
        <a href="https://doi.org/10.5446/65501">doi:10.5446/65501</a>, {about.lectureBy}
      </p>
      <p className={styles.prose}>{about.sources}</p>
      <p className={styles.prose}>{about.licence}</p>
    </Fold>
  );
}
