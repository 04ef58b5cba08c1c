import type { CSSProperties } from 'react';
import type { Prediction } from '../../chapters/course.ts';
import { useNumbers } from '../../i18n/language.tsx';
import { shareOnScale } from './shareOnScale.ts';
import styles from './tasks.module.css';
import { useLectureTexts } from './useLectureTexts.ts';

interface Props {
  readonly predict: Extract<Prediction, { kind: 'number' }>;
  readonly guess: number;
  readonly truth: number | null;
}

/** What was expected and what was found, on one scale and in words. */
export function Scale({ predict, guess, truth }: Props) {
  const texts = useLectureTexts();
  const numbers = useNumbers();
  const found = truth === Number.POSITIVE_INFINITY ? texts.infinite : truth === null ? null : numbers.number(truth);
  const isBeyond = truth !== null && (truth < predict.min || truth > predict.max);
  return (
    <div className={styles.scale}>
      <dl className={styles.pair}>
        <div>
          <dt data-mark="guess">{texts.yours}</dt>
          <dd>{numbers.number(guess)}</dd>
        </div>
        {found !== null && (
          <div>
            <dt data-mark="truth">{texts.truth}</dt>
            <dd>
              {found}
              {isBeyond && found !== texts.infinite && <small> ({texts.beyond})</small>}
            </dd>
          </div>
        )}
      </dl>
      <div className={styles.track} aria-hidden="true">
        <Mark of="guess" share={shareOnScale(predict, guess)} />
        {truth !== null && <Mark of="truth" share={shareOnScale(predict, truth)} />}
      </div>
      <div className={styles.ends} aria-hidden="true">
        <span>{numbers.number(predict.min)}</span>
        <span>{numbers.number(predict.max)}</span>
      </div>
    </div>
  );
}

function Mark({ of, share }: { readonly of: 'guess' | 'truth'; readonly share: number }) {
  return <span className={styles.mark} data-mark={of} style={{ '--share': share } as CSSProperties} />;
}
