import { useMemo } from 'react';
import type { SeasonsWorld, Task } from '../../core/learning/task.ts';
import { useNumbers } from '../../i18n/language.tsx';
import type { TaskChoice } from '../../scenario/scenario.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import { type Knob, ModelCanvas } from '../ModelCanvas.tsx';
import { ModelFigure } from '../ModelFigure.tsx';
import { measuresOf, nameInUnit, seasonsFormula, told } from '../measures.ts';
import { partMeasures } from '../partMeasures.ts';
import { shownParts } from '../shownParts.ts';
import { useModelTexts } from '../useModelTexts.ts';
import type { ShownModel } from '../useShownModel.ts';
import { seasonsScene } from './seasonsScene.ts';
import { yearsFrom } from './yearsFrom.ts';

interface Props {
  readonly choice: TaskChoice;
  readonly task: Task;
  readonly world: SeasonsWorld;
  readonly shown: ShownModel;
}

/** With this year the temperatures begin. */
const firstYear = 2012;

/** The year's wave through four years of days. */
export function SeasonsModel({ choice, task, world, shown }: Props) {
  const texts = useModelTexts();
  const numbers = useNumbers();
  const isTestOpen = useThalweg((state) => state.isTestOpen);
  const measures = useMemo(() => measuresOf(choice, texts), [choice, texts]);
  const { split, landscapes } = task;
  const { domain } = landscapes.train;
  const sceneFor = useMemo(() => {
    const up = nameInUnit({ name: texts.measures.temperature, unit: measures.target.unit }, texts);
    const names = { across: texts.measures.year, up };
    const years = yearsFrom(firstYear, world.temperature.length);
    return seasonsScene({ world, split, parts: shownParts(isTestOpen), domain, years, names, numbers });
  }, [world, split, isTestOpen, domain, measures, texts, numbers]);

  const { model } = shown;
  const peak: Knob = {
    id: 'peak',
    label: texts.grips.peak,
    min: domain.y[0],
    max: domain.y[1],
    now: model.y,
    text: texts.gripTold.peak(numbers.number(model.y, 4), told(model.x, measures.target, numbers)),
  };
  return (
    <ModelFigure
      choice={choice}
      shown={shown}
      formula={seasonsFormula(model, world.predict(0, 0, 0), measures, numbers)}
      measures={partMeasures(task, model, 'mean-square', '°C²', texts, numbers)}
      caption={texts.captions.seasons}
    >
      <ModelCanvas sceneFor={sceneFor} knobs={[peak]} />
    </ModelFigure>
  );
}
