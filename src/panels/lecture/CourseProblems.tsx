import { X } from 'lucide-react';
import { useId } from 'react';
import type { CourseRead } from '../../chapters/readCourse.ts';
import { course as german } from '../../i18n/course.de.ts';
import { course as english } from '../../i18n/course.en.ts';
import { useNumbers, useTexts, useTextsOf } from '../../i18n/language.tsx';
import styles from '../Notice.module.css';
import { useProblemTexts } from '../useProblemTexts.ts';
import { courseSentence } from './courseSentence.ts';

const catalogue = { en: english, de: german };

interface Props extends CourseRead {
  readonly onDismiss: () => void;
}

/** What could not be taken from a course, line by line. */
export function CourseProblems({ course: opened, problems, onDismiss }: Props) {
  const id = useId();
  const { panels } = useTexts();
  const course = useTextsOf(catalogue);
  const numbers = useNumbers();
  const texts = { course, problems: useProblemTexts(), formula: panels.formula };
  const sentences = [...new Set(problems.map((problem) => courseSentence(problem, texts, numbers)))];
  return (
    <section className={styles.notice} aria-labelledby={id}>
      <div className={styles.text}>
        <p id={id} className={styles.title} role="alert">
          {opened === null ? course.failed : course.title}
        </p>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <button type="button" aria-label={course.dismiss} title={course.dismiss} onClick={onDismiss}>
        <X aria-hidden="true" />
      </button>
    </section>
  );
}
