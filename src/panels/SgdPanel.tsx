import { useMemo } from 'react';
import { useTexts } from '../i18n/language.tsx';
import { optimizerFields } from '../scenario/settings.ts';
import { useThalweg } from '../store/useThalweg.tsx';
import { FlagControl } from './FlagControl.tsx';
import { optimizerField } from './field.ts';
import { NumberControl } from './NumberControl.tsx';
import { Fold, Section } from './Section.tsx';
import { SwitchedControl } from './SwitchedControl.tsx';

const settings = optimizerFields.sgd;

/** What beside the learning rate decides about a step of SGD; the words are PyTorch's. */
export function SgdPanel({ rival = 0 }: { readonly rival?: number }) {
  const { optimizer } = useTexts().panels;
  const { momentum, dampening, nesterov } = useThalweg(({ scenario }) => scenario.optimizers[rival]);
  const fields = useMemo(
    () => ({
      momentum: withoutContradiction(rival),
      dampening: optimizerField(rival, 'dampening'),
      nesterov: optimizerField(rival, 'nesterov'),
      weightDecay: optimizerField(rival, 'weightDecay'),
      clipNorm: optimizerField(rival, 'clipNorm'),
    }),
    [rival],
  );
  const nesterovObstacle =
    momentum === 0 ? optimizer.needsMomentum : dampening !== 0 ? optimizer.needsNoDampening : null;
  const dampeningObstacle = momentum === 0 ? optimizer.needsMomentum : nesterov ? optimizer.forbidsDampening : null;

  return (
    <Section title={optimizer.sgd}>
      <NumberControl
        field={fields.momentum}
        setting={settings.momentum}
        label={optimizer.momentum}
        hint={optimizer.momentumHint}
      />
      <Fold title={optimizer.more}>
        <NumberControl
          field={fields.dampening}
          setting={settings.dampening}
          label={optimizer.dampening}
          hint={optimizer.dampeningHint}
          obstacle={dampeningObstacle}
        />
        <FlagControl
          field={fields.nesterov}
          label={optimizer.nesterov}
          hint={optimizer.nesterovHint}
          obstacle={nesterovObstacle}
        />
        <NumberControl
          field={fields.weightDecay}
          setting={settings.weightDecay}
          label={optimizer.weightDecay}
          hint={optimizer.weightDecayHint}
        />
        <SwitchedControl
          field={fields.clipNorm}
          setting={settings.clipNorm}
          off={undefined}
          flagLabel={optimizer.clipNorm}
          valueLabel={optimizer.clipNormValue}
          hint={optimizer.clipNormHint}
        />
      </Fold>
    </Section>
  );
}

/** PyTorch refuses Nesterov's step without a momentum, so it goes when the momentum goes. */
function withoutContradiction(rival: number) {
  const momentum = optimizerField(rival, 'momentum');
  const nesterov = optimizerField(rival, 'nesterov');
  return {
    ...momentum,
    write: (scenario: Parameters<typeof momentum.write>[0], value: number) => {
      const written = momentum.write(scenario, value);
      return value === 0 ? nesterov.write(written, false) : written;
    },
  };
}
