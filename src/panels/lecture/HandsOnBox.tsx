import { Circle, CircleCheck } from 'lucide-react';
import { useId } from 'react';
import type { HandsOn } from '../../chapters/course.ts';
import { useLecture } from '../../store/useLecture.tsx';
import { Markdown } from './Markdown.tsx';
import styles from './tasks.module.css';
import { useLectureTexts } from './useLectureTexts.ts';

/** Something to do with one's own hands, and whether it has been done. */
export function HandsOnBox({ hands }: { readonly hands: HandsOn }) {
  const id = useId();
  const texts = useLectureTexts();
  const isDone = useLecture((state) => state.isHandsOnDone);
  return (
    <section className={styles.box} aria-labelledby={id} data-is-done={isDone}>
      <h3 id={id}>{texts.hands}</h3>
      <Markdown said={hands.text} />
      <p className={styles.state} role="status">
        {isDone ? <CircleCheck aria-hidden="true" /> : <Circle aria-hidden="true" />}
        {isDone ? texts.done : texts.toDo}
      </p>
    </section>
  );
}
