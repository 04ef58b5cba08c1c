import { Check, Circle } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Chapter, Credit } from '../../chapters/course.ts';
import { isSafeLink } from '../../chapters/isSafeLink.ts';
import { useNumbers } from '../../i18n/language.tsx';
import { useLecture, useLectureStore } from '../../store/useLecture.tsx';
import controls from '../controls.module.css';
import styles from './Contents.module.css';
import { type TaskState, taskStates } from './taskStates.ts';
import { useLectureTexts } from './useLectureTexts.ts';
import { useSaid } from './useSaid.ts';

interface Props {
  /** Called when the reader goes on in the text. */
  readonly onLeave: () => void;
  /** What stands at the end. */
  readonly children: ReactNode;
}

/** All chapters, what has been done in them, and whose lecture it is. */
export function Contents({ onLeave, children }: Props) {
  const texts = useLectureTexts();
  const said = useSaid();
  const course = useLecture((state) => state.course);
  const list = useRef<HTMLElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-current]')?.focus(), []);
  return (
    <nav
      ref={list}
      className={styles.contents}
      aria-label={texts.contents}
      onKeyDown={({ key }) => key === 'Escape' && onLeave()}
    >
      <h3 className={styles.title}>{said(course.title)}</h3>
      <ol className={styles.chapters}>
        {course.chapters.map((chapter, k) => (
          <ChapterRow key={chapter.id} chapter={chapter} number={k} onLeave={onLeave} />
        ))}
      </ol>
      <p className={controls.hint}>{texts.kept}</p>
      {course.credit !== undefined && <CreditLine credit={course.credit} />}
      {children}
    </nav>
  );
}

interface RowProps {
  readonly chapter: Chapter;
  readonly number: number;
  readonly onLeave: () => void;
}

function ChapterRow({ chapter, number, onLeave }: RowProps) {
  const texts = useLectureTexts();
  const { count } = useNumbers();
  const said = useSaid();
  const lecture = useLectureStore();
  const at = useLecture((state) => state.at);
  const done = useLecture(({ progress }) => progress.done);
  const states = taskStates(chapter, done);
  const isHere = at.chapter === number;

  function go(passage: number): void {
    lecture.getState().go({ chapter: number, passage });
    onLeave();
  }

  return (
    <li>
      <button
        type="button"
        className={styles.chapter}
        aria-current={isHere ? 'true' : undefined}
        onClick={() => go(isHere ? at.passage : 0)}
      >
        <span className={styles.number}>{count(number + 1)}</span>
        <span>
          <span className={styles.name}>{said(chapter.title)}</span>
          <TasksOf states={states} isHere={isHere} />
        </span>
      </button>
      {isHere && (
        <ol className={styles.passages}>
          {states.map((state, k) => (
            <li key={chapter.passages[k].id}>
              <button
                type="button"
                aria-label={`${texts.passage(count(k + 1), count(states.length))}, ${texts[stateTexts[state]]}`}
                aria-current={at.passage === k ? 'step' : undefined}
                onClick={() => go(k)}
              >
                {count(k + 1)}
                {state === 'done' && <Check aria-hidden="true" />}
                {state === 'to-do' && <Circle aria-hidden="true" />}
              </button>
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

const stateTexts = { done: 'taskDone', 'to-do': 'taskToDo', none: 'nothingToDo' } as const;

function TasksOf({ states, isHere }: { readonly states: readonly TaskState[]; readonly isHere: boolean }) {
  const texts = useLectureTexts();
  const { count } = useNumbers();
  const tasks = states.filter((state) => state !== 'none');
  const done = tasks.filter((state) => state === 'done').length;
  const isAllDone = tasks.length > 0 && done === tasks.length;
  const told = tasks.length === 0 ? texts.noTasks : texts.tasksDone(count(done), count(tasks.length));
  return (
    <span className={styles.tasks}>
      {isAllDone && <Check aria-hidden="true" />}
      {isAllDone ? texts.allDone : told}
      {isHere && ` · ${texts.here}`}
    </span>
  );
}

function CreditLine({ credit: { title, by, link, licence } }: { readonly credit: Credit }) {
  const texts = useLectureTexts();
  const href = link !== undefined && isSafeLink(link) ? link : null;
  return (
    <p className={controls.hint}>
      {texts.credit} {href === null ? <cite>{title}</cite> : <CitedLink href={href} title={title} />}, {by}.
      {licence !== undefined && ` ${texts.licence(licence)}.`}
    </p>
  );
}

function CitedLink({ href, title }: { readonly href: string; readonly title: string }) {
  return (
    <a href={href} rel="noreferrer">
      <cite>{title}</cite>
    </a>
  );
}
