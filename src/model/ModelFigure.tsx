import type { ReactNode } from 'react';
import { taskEntries } from '../core/learning/index.ts';
import { useNumbers } from '../i18n/language.tsx';
import type { TaskChoice } from '../scenario/scenario.ts';
import { useThalweg } from '../store/useThalweg.tsx';
import styles from './ModelView.module.css';
import { isFinitePlace } from './modelScene.ts';
import { type PartMeasure, PartsTable } from './PartsTable.tsx';
import { useModelTexts } from './useModelTexts.ts';
import type { ShownModel } from './useShownModel.ts';
import { WrongMark } from './WrongMark.tsx';

interface Props {
  readonly choice: TaskChoice;
  readonly shown: ShownModel;
  /** The model with its numbers. */
  readonly formula: string;
  readonly measures: readonly PartMeasure[];
  readonly caption: string;
  /** Whether the model says a label, which can be wrong. */
  readonly hasLabels?: boolean;
  /** The colour in which the rows of the batch light up, where it is not that of marks. */
  readonly litColor?: string;
  readonly children: ReactNode;
}

/** The frame around a drawn model: whose it is, its formula, how it does in numbers, and where the data come from. */
export function ModelFigure({
  choice,
  shown,
  formula,
  measures,
  caption,
  hasLabels = false,
  litColor,
  children,
}: Props) {
  const texts = useModelTexts();
  const numbers = useNumbers();
  const learning = useThalweg((state) => state.learning);
  const isTestOpen = useThalweg((state) => state.isTestOpen);
  const { hiker, number, step, model } = shown;
  const citation = taskEntries.find(({ id }) => id === choice.task)?.citation;
  const split = learning?.task.split;
  const title = texts.hiker(numbers.count(number), numbers.count(step));
  const isDrawn = isFinitePlace(model);
  const { stopped } = hiker.way;
  const hasDiverged = stopped?.reason === 'diverged' && step >= stopped.step;
  return (
    <figure className={styles.figure} aria-label={isDrawn ? `${title}: ${formula}` : title}>
      <p className={styles.title}>
        <strong>{title}</strong> {isDrawn && formula}
      </p>
      {children}
      {(!isDrawn || hasDiverged) && (
        <p className={styles.trouble} role="status">
          {texts.diverged}
        </p>
      )}
      <figcaption className={styles.caption}>
        {(learning?.batches !== null || hasLabels) && (
          <ul className={styles.legend}>
            {learning?.batches !== null && (
              <li className={styles.batchKey}>
                <span style={{ background: litColor }} /> {texts.batch}
              </li>
            )}
            {hasLabels && (
              <li>
                <WrongMark /> {texts.wrongMark}
              </li>
            )}
          </ul>
        )}
        {split !== undefined && <PartsTable rowsOf={(part) => split[part].length} measures={measures} />}
        {!hiker.isSelected && <p>{texts.first(numbers.count(number))}</p>}
        {split?.validation.length === 0 && <p>{texts.noValidation}</p>}
        {!isTestOpen && split !== undefined && split.test.length > 0 && <p>{texts.whyClosed}</p>}
        <p>
          {caption} {texts.beginsAnew}
        </p>
        <p className={styles.source}>{citation === undefined ? texts.ownData : texts.source(citation)}</p>
      </figcaption>
    </figure>
  );
}
