import { useTextsOf } from '../i18n/language.tsx';
import { stopping as german } from '../i18n/stopping.de.ts';
import { stopping as english } from '../i18n/stopping.en.ts';
import type { Rating } from '../scenario/ratingOf.ts';
import { stopFields } from '../scenario/settings.ts';
import { stopField } from './field.ts';
import { metricThresholds } from './metricThresholds.ts';
import { SwitchedControl } from './SwitchedControl.tsx';

const catalogue = { en: english, de: german };

const fields = { epochLossChange: stopField('epochLossChange'), patience: stopField('patience') };

/** Rules that are asked after every epoch, where something is learned from data. */
export function EpochRules({ rating: { kind, hasValidation } }: { readonly rating: Rating }) {
  const texts = useTextsOf(catalogue);
  const threshold = metricThresholds[kind];
  return (
    <>
      <SwitchedControl
        field={fields.epochLossChange}
        setting={stopFields.epochLossChange}
        off={0}
        flagLabel={texts.epochChange}
        valueLabel={texts.epochChangeValue}
        hint={texts.epochChangeHint}
      />
      <SwitchedControl
        field={threshold.field}
        setting={threshold.setting}
        off={undefined}
        flagLabel={texts.metric[kind]}
        valueLabel={texts.metricValue[kind]}
        hint={hasValidation ? texts.metricHint : texts.noValidation}
      />
      <SwitchedControl
        field={fields.patience}
        setting={stopFields.patience}
        off={0}
        flagLabel={texts.patience}
        valueLabel={texts.patienceValue}
        hint={hasValidation ? texts.patienceHint : texts.noValidation}
      />
    </>
  );
}
