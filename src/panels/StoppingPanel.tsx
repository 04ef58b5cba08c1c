import { useTexts } from '../i18n/language.tsx';
import { stopFields } from '../scenario/settings.ts';
import { stopField } from './field.ts';
import { NumberControl } from './NumberControl.tsx';
import { Fold } from './Section.tsx';
import { SwitchedControl } from './SwitchedControl.tsx';

const fields = { maxSteps: stopField('maxSteps'), gradientTolerance: stopField('gradientTolerance') };

/** When a hiker is done. */
export function StoppingPanel() {
  const { stopping } = useTexts().panels;
  return (
    <Fold title={stopping.title}>
      <NumberControl
        field={fields.maxSteps}
        setting={stopFields.maxSteps}
        label={stopping.maxSteps}
        hint={stopping.maxStepsHint}
      />
      <SwitchedControl
        field={fields.gradientTolerance}
        setting={stopFields.gradientTolerance}
        off={0}
        flagLabel={stopping.tolerance}
        valueLabel={stopping.toleranceValue}
        hint={stopping.toleranceHint}
      />
    </Fold>
  );
}
