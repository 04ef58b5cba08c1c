import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import type { Course } from '../../chapters/course.ts';
import type { CourseProblem } from '../../chapters/courseProblem.ts';
import type { CourseRead } from '../../chapters/readCourse.ts';
import { course as german } from '../../i18n/course.de.ts';
import { course as english } from '../../i18n/course.en.ts';
import { useTextsOf } from '../../i18n/language.tsx';
import controls from '../controls.module.css';
import { CourseProblems } from './CourseProblems.tsx';
import { courseInFile } from './fetchCourse.ts';
import styles from './OpenCourse.module.css';

const catalogue = { en: english, de: german };

interface Props {
  /** With what could not be taken of it, which outlives this button. */
  readonly onOpen: (course: Course, problems: readonly CourseProblem[]) => void;
}

/** Opens a course from somebody's disk, as much of it as is all right; tells why, where there is nothing to open. */
export function OpenCourse({ onOpen }: Props) {
  const texts = useTextsOf(catalogue);
  const [failed, setFailed] = useState<CourseRead | null>(null);
  const latest = useRef<File | null>(null);

  async function open(file: File): Promise<void> {
    latest.current = file;
    const found = await courseInFile(file);
    // who has chosen another one meanwhile does not want this any more
    if (latest.current !== file) return;
    setFailed(found.course === null ? found : null);
    if (found.course !== null) onOpen(found.course, found.problems);
  }

  function onDrop(event: DragEvent): void {
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    void open(file);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: who cannot drop a file chooses it with the button inside
    <div className={styles.room} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <ChooseFile onChoose={open} />
      <p className={controls.hint}>{texts.drop}</p>
      {failed !== null && <CourseProblems {...failed} onDismiss={() => setFailed(null)} />}
    </div>
  );
}

function ChooseFile({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const texts = useTextsOf(catalogue);
  return (
    <label className={`${controls.wideButton} ${styles.file}`}>
      <FileUp aria-hidden="true" />
      {texts.open}
      <input
        type="file"
        className={controls.onlyHeard}
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onChoose(file);
          // the same file can be chosen once more when it has been mended
          target.value = '';
        }}
      />
    </label>
  );
}
