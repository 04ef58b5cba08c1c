import { useMemo } from 'react';
import type { NeuronWorld, Part, Task } from '../../core/learning/task.ts';
import { useNumbers } from '../../i18n/language.tsx';
import type { TaskChoice } from '../../scenario/scenario.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import { rangeOf } from '../axes.ts';
import { type Knob, ModelCanvas } from '../ModelCanvas.tsx';
import { ModelFigure } from '../ModelFigure.tsx';
import { measuresOf, nameInUnit, neuronFormula, told } from '../measures.ts';
import { parameterScale } from '../parameterScale.ts';
import { partMeasures } from '../partMeasures.ts';
import { shownParts } from '../shownParts.ts';
import { useModelTexts } from '../useModelTexts.ts';
import type { ShownModel } from '../useShownModel.ts';
import { neuronScene } from './neuronScene.ts';

interface Props {
  readonly choice: TaskChoice;
  readonly task: Task;
  readonly world: NeuronWorld;
  readonly shown: ShownModel;
}

/** Room for the marks beyond the probabilities 0 and 1. */
const probabilities = [-0.14, 1.14] as const;
const spareAcross = 0.08;
/** A threshold that is further out of the plot than so many of its widths says nothing as a number. */
const farOutside = 10;

/** A sigmoid over the rows that it is to tell apart. */
export function NeuronModel({ choice, task, world, shown }: Props) {
  const texts = useModelTexts();
  const numbers = useNumbers();
  const isTestOpen = useThalweg((state) => state.isTestOpen);
  const measures = useMemo(() => measuresOf(choice, texts), [choice, texts]);
  const { split } = task;
  const parts = useMemo(() => shownParts(isTestOpen), [isTestOpen]);
  const across = useMemo(() => {
    const features = parts.flatMap((part) => Array.from(split[part], (row) => world.feature[row]));
    return rangeOf(features, spareAcross);
  }, [world, split, parts]);
  const isStandardised = choice.standardised ?? true;
  const scale = useMemo(() => parameterScale(world, isStandardised), [world, isStandardised]);
  const { origin, unit } = scale;
  const sceneFor = useMemo(() => {
    const { feature, zero, one } = measures;
    const names = {
      across: nameInUnit(feature, texts),
      up: texts.probabilityOf(one),
      zero,
      one,
      threshold: texts.threshold('½'),
    };
    return neuronScene({ world, split, parts, scale, frame: { across, up: probabilities }, names, numbers });
  }, [world, scale, split, parts, across, measures, texts, numbers]);

  const { model } = shown;
  const threshold = origin - (model.y * unit) / model.x;
  const [min, max] = across;
  const knobs: readonly Knob[] = [
    {
      id: 'threshold',
      label: texts.grips.threshold,
      min,
      max,
      now: Math.min(Math.max(threshold, min), max),
      text: thresholdTold(),
    },
    {
      id: 'steepness',
      label: texts.grips.steepness,
      min: Math.min(model.x, 0),
      max: Math.max(model.x, 20),
      now: model.x,
      text: texts.gripTold.steepness(numbers.number(model.x, 3)),
    },
  ];
  function thresholdTold(): string {
    if (Number.isNaN(threshold)) return texts.gripTold.everywhere;
    const outside = Math.max(min - threshold, threshold - max) / (max - min);
    return outside > farOutside
      ? texts.gripTold.farOutside
      : texts.gripTold.threshold(told(threshold, measures.feature, numbers));
  }

  const { metric } = task;
  const wrongOf = (part: Part) => Math.round((1 - metric.of(part, model.x, model.y)) * split[part].length);
  return (
    <ModelFigure
      choice={choice}
      shown={shown}
      formula={neuronFormula(model, scale, measures, numbers)}
      measures={[
        ...partMeasures(task, model, choice.loss ?? 'cross-entropy', '', texts, numbers),
        { name: texts.wrong, told: (part) => numbers.count(wrongOf(part)) },
      ]}
      caption={isStandardised ? texts.captions.standardisedNeuron : texts.captions.neuron}
      hasLabels
    >
      <ModelCanvas sceneFor={sceneFor} knobs={knobs} />
    </ModelFigure>
  );
}
