import { useMemo } from 'react';
import type { LineWorld, Task } from '../../core/learning/task.ts';
import { useNumbers } from '../../i18n/language.tsx';
import type { TaskChoice } from '../../scenario/scenario.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import { type Knob, ModelCanvas } from '../ModelCanvas.tsx';
import { ModelFigure } from '../ModelFigure.tsx';
import styles from '../ModelView.module.css';
import { lineFormula, measuresOf, nameInUnit, told } from '../measures.ts';
import { parameterScale } from '../parameterScale.ts';
import { partMeasures } from '../partMeasures.ts';
import { shownParts } from '../shownParts.ts';
import { useModelTexts } from '../useModelTexts.ts';
import type { ShownModel } from '../useShownModel.ts';
import { isOutOfFrame, lineFrame } from './lineFrame.ts';
import { gripFeatures } from './lineGrips.ts';
import { lineScene } from './lineScene.ts';

interface Props {
  readonly choice: TaskChoice;
  readonly task: Task;
  readonly world: LineWorld;
  readonly shown: ShownModel;
}

const gripIds = ['left', 'middle', 'right'] as const;

/** A line in the scatter of its two columns. */
export function LineModel({ choice, task, world, shown }: Props) {
  const texts = useModelTexts();
  const numbers = useNumbers();
  const isTestOpen = useThalweg((state) => state.isTestOpen);
  const measures = useMemo(() => measuresOf(choice, texts), [choice, texts]);
  const { split } = task;
  const parts = useMemo(() => shownParts(isTestOpen), [isTestOpen]);
  const frame = useMemo(
    () =>
      lineFrame(
        world,
        parts.map((part) => split[part]),
      ),
    [world, parts, split],
  );
  const isStandardised = choice.standardised ?? true;
  const scale = useMemo(() => parameterScale(world, isStandardised), [world, isStandardised]);
  const sceneFor = useMemo(() => {
    const names = { across: nameInUnit(measures.feature, texts), up: nameInUnit(measures.target, texts) };
    return lineScene({ world, split, parts, frame, names, numbers });
  }, [world, split, parts, frame, measures, texts, numbers]);

  const { model } = shown;
  const { feature, target } = measures;
  const knobs = gripFeatures(frame).map((value, k): Knob => {
    const height = world.predict(model.x, model.y, value);
    const text = texts.gripTold.line(told(height, target, numbers), told(value, feature, numbers));
    return { id: gripIds[k], label: texts.grips[gripIds[k]], min: frame.up[0], max: frame.up[1], now: height, text };
  });
  const unit = target.unit === '' ? '' : `${target.unit}²`;
  return (
    <ModelFigure
      choice={choice}
      shown={shown}
      formula={lineFormula(model, scale, measures, numbers)}
      measures={partMeasures(task, model, 'mean-square', unit, texts, numbers)}
      caption={isStandardised ? texts.captions.standardisedLine : texts.captions.line}
    >
      <ModelCanvas sceneFor={sceneFor} knobs={knobs} />
      {isOutOfFrame(world, model, frame) && (
        <p className={styles.trouble} role="status">
          {texts.outside}
        </p>
      )}
    </ModelFigure>
  );
}
