import { useMemo } from 'react';
import { useTextsOf } from '../i18n/language.tsx';
import { stopping as german } from '../i18n/stopping.de.ts';
import { stopping as english } from '../i18n/stopping.en.ts';
import { ratingOf } from '../scenario/ratingOf.ts';
import { stopFields } from '../scenario/settings.ts';
import { useThalweg } from '../store/useThalweg.tsx';
import controls from './controls.module.css';
import { EpochRules } from './EpochRules.tsx';
import { countsEvaluations, evaluationsField } from './evaluationsField.ts';
import { FlagControl } from './FlagControl.tsx';
import { stopField } from './field.ts';
import { NumberControl } from './NumberControl.tsx';
import { SwitchedControl } from './SwitchedControl.tsx';

const catalogue = { en: english, de: german };

const fields = {
  maxSteps: stopField('maxSteps'),
  gradientTolerance: stopField('gradientTolerance'),
  lossBelow: stopField('lossBelow'),
  lossChange: stopField('lossChange'),
  lossChangeSteps: stopField('lossChangeSteps'),
  leftMap: stopField('leftMap'),
};

/** Every rule by which a hiker is done; they can be combined. */
export function StoppingRules() {
  const texts = useTextsOf(catalogue);
  const surface = useThalweg(({ scenario }) => scenario.surface);
  const rating = useMemo(() => ratingOf(surface), [surface]);
  return (
    <>
      <Budget />
      <SwitchedControl
        field={fields.gradientTolerance}
        setting={stopFields.gradientTolerance}
        off={0}
        flagLabel={texts.tolerance}
        valueLabel={texts.toleranceValue}
        hint={texts.toleranceHint}
      />
      <SwitchedControl
        field={fields.lossBelow}
        setting={stopFields.lossBelow}
        off={undefined}
        flagLabel={texts.loss}
        valueLabel={texts.lossValue}
        hint={texts.lossHint}
      />
      <LossChange />
      {rating !== null && <EpochRules rating={rating} />}
      <FlagControl field={fields.leftMap} label={texts.leftMap} hint={texts.leftMapHint} />
      <p className={controls.hint}>{texts.diverged}</p>
    </>
  );
}

/** How far anybody walks, in steps or in evaluations of the gradient. */
function Budget() {
  const texts = useTextsOf(catalogue);
  const isByEvaluations = useThalweg(({ scenario }) => countsEvaluations.read(scenario));
  return (
    <>
      {isByEvaluations ? (
        <NumberControl
          field={evaluationsField}
          setting={{ ...stopFields.maxEvaluations, min: 1 }}
          label={texts.maxEvaluations}
          hint={texts.maxEvaluationsHint}
        />
      ) : (
        <NumberControl
          field={fields.maxSteps}
          setting={stopFields.maxSteps}
          label={texts.maxSteps}
          hint={texts.maxStepsHint}
        />
      )}
      <FlagControl field={countsEvaluations} label={texts.byEvaluations} hint={texts.byEvaluationsHint} />
    </>
  );
}

/** The rule of the lecture, which is told two numbers. */
function LossChange() {
  const texts = useTextsOf(catalogue);
  const isOn = useThalweg(({ scenario }) => scenario.stop.lossChange !== 0);
  return (
    <>
      <SwitchedControl
        field={fields.lossChange}
        setting={stopFields.lossChange}
        off={0}
        flagLabel={texts.change}
        valueLabel={texts.changeValue}
        hint={texts.changeHint}
      />
      {isOn && (
        <NumberControl field={fields.lossChangeSteps} setting={stopFields.lossChangeSteps} label={texts.changeSteps} />
      )}
    </>
  );
}
