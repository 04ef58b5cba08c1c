import { type CSSProperties, useId, useMemo, useState } from 'react';
import type { LossFigure as Choice } from '../../chapters/figureChoice.ts';
import { figures as german } from '../../i18n/figures.de.ts';
import { figures as english } from '../../i18n/figures.en.ts';
import { useNumbers, useTextsOf } from '../../i18n/language.tsx';
import { useRested } from '../useRested.ts';
import { judgement } from './judgement.ts';
import styles from './LossFigure.module.css';
import { lossDeeds } from './lossDeeds.ts';
import { losses } from './losses.ts';
import { PictureCard } from './PictureCard.tsx';
import { surePercent } from './sureness.ts';

interface Props {
  readonly choice: Choice;
  onDeed(deed: string): void;
}

/** Nobody is told of every place that a slider passes. */
const restMs = 400;
const mostColumns = 3;

/** Pictures and predictions that can be turned: mistakes are counted, distances measured. Fills its parent. */
export function LossFigure({ choice: { pictures, hasDistance }, onDeed }: Props) {
  const { loss: texts } = useTextsOf({ en: english, de: german });
  const numbers = useNumbers();
  const summary = useId();
  const [percents, setPercents] = useState<readonly number[]>(() =>
    pictures.map(({ saysDog }) => surePercent(saysDog)),
  );
  const [moved, setMoved] = useState<number | null>(null);
  const judgements = useMemo(
    () => pictures.map(({ is }, index) => judgement(is, percents[index] / 100)),
    [pictures, percents],
  );
  const all = losses(judgements);
  const number = (value: number) => numbers.number(value);
  const count = (value: number) => numbers.count(value);

  function move(index: number, percent: number): void {
    const next = judgements.with(index, judgement(pictures[index].is, percent / 100));
    setPercents(percents.with(index, percent));
    setMoved(index);
    for (const deed of lossDeeds(all, losses(next))) onDeed(deed);
  }

  const told = useRested(moved === null ? '' : sentenceAbout(moved), restMs);

  function sentenceAbout(index: number): string {
    const { says, isRight } = judgements[index];
    const sentences = [
      texts.told(
        count(index + 1),
        texts.kinds[pictures[index].is],
        numbers.percent(percents[index] / 100),
        texts.kinds[says],
        isRight ? texts.right : texts.wrong,
      ),
      texts.toldMistakes(count(all.mistakes), count(pictures.length)),
      hasDistance && texts.toldDistances(number(all.squaredError), number(all.crossEntropy)),
    ];
    return sentences.filter((sentence) => sentence !== false).join(' ');
  }

  if (pictures.length === 0) return <p className={styles.none}>{texts.none}</p>;
  const rows = Math.ceil(pictures.length / mostColumns);
  return (
    <figure className={styles.figure} aria-label={texts.name}>
      <div className={styles.scroll}>
        <ul
          className={styles.pictures}
          data-rows={rows}
          style={{ '--columns': Math.ceil(pictures.length / rows) } as CSSProperties}
        >
          {pictures.map(({ is }, index) => (
            <PictureCard
              // biome-ignore lint/suspicious/noArrayIndexKey: pictures have no other name than their place
              key={index}
              index={index}
              is={is}
              percent={percents[index]}
              judgement={judgements[index]}
              hasDistance={hasDistance}
              onMove={(percent) => move(index, percent)}
            />
          ))}
        </ul>
        <p className={styles.note}>
          {texts.threshold} {hasDistance && `${texts.gap} ${texts.neverSure}`}
        </p>
      </div>
      <section className={styles.summary} aria-labelledby={summary}>
        <h3 id={summary} className={styles.onlyHeard}>
          {texts.summary}
        </h3>
        <dl className={styles.means}>
          <div>
            <dt>{texts.mistakes}</dt>
            <dd>{texts.mistakesOf(count(all.mistakes), count(pictures.length))}</dd>
          </div>
          {hasDistance && (
            <>
              <div>
                <dt>{texts.meanSquaredError}</dt>
                <dd>{number(all.squaredError)}</dd>
              </div>
              <div>
                <dt>{texts.meanCrossEntropy}</dt>
                <dd>{number(all.crossEntropy)}</dd>
              </div>
            </>
          )}
        </dl>
      </section>
      <p className={styles.onlyHeard} role="status">
        {told}
      </p>
    </figure>
  );
}
