import { useMemo } from 'react';
import type { OptimizerId } from '../../core/optimizers/index.ts';
import { useTextsOf } from '../../i18n/language.tsx';
import { optimizers as german } from '../../i18n/optimizers.de.ts';
import { optimizers as english } from '../../i18n/optimizers.en.ts';
import type { NumberSetting } from '../../scenario/settings.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import { FlagControl } from '../FlagControl.tsx';
import { optimizerField, optimizerFlag, optimizerNumber } from '../field.ts';
import { NumberControl } from '../NumberControl.tsx';
import { SwitchedControl } from '../SwitchedControl.tsx';
import { momentumField } from './momentumField.ts';
import type { Parameter, ParameterName } from './parameters.ts';

const catalogue = { en: english, de: german };

interface Props {
  readonly rival: number;
  readonly parameters: readonly Parameter<ParameterName>[];
}

/** What a rival can be told, one control each, with a sentence of what it does. */
export function OptimizerSettings({ rival, parameters }: Props) {
  return parameters.map((parameter) => (
    <ParameterControl key={`${rival}.${parameter.name}`} rival={rival} parameter={parameter} />
  ));
}

function ParameterControl({
  rival,
  parameter: { name, setting },
}: {
  readonly rival: number;
  readonly parameter: Parameter<ParameterName>;
}) {
  const texts = useTextsOf(catalogue);
  const obstacle = useObstacle(rival, name);
  const field = useMemo(
    () => (name === 'momentum' ? momentumField(rival) : optimizerNumber(rival, name)),
    [rival, name],
  );
  const flag = useMemo(() => optimizerFlag(rival, name), [rival, name]);
  const id = useThalweg(({ scenario }) => scenario.optimizers[rival].id);
  const told = { ...wordsFor(texts, id, name), obstacle };
  if (setting.kind === 'flag') return <FlagControl field={flag} {...told} />;
  if (name === 'clipNorm') return <Clipping rival={rival} setting={setting} />;
  return <NumberControl field={field} setting={setting} {...told} />;
}

/** What a parameter is called, and what it does; Lion means something else by its betas than the others. */
function wordsFor(
  { labels, hints, lion }: typeof english,
  id: OptimizerId,
  name: ParameterName,
): { readonly label: string; readonly hint: string } {
  if (id === 'lion' && (name === 'beta1' || name === 'beta2')) return lion[name];
  return { label: labels[name], hint: hints[name] };
}

function Clipping({ rival, setting }: { readonly rival: number; readonly setting: NumberSetting }) {
  const texts = useTextsOf(catalogue);
  const field = useMemo(() => optimizerField(rival, 'clipNorm'), [rival]);
  return (
    <SwitchedControl
      field={field}
      setting={setting}
      off={undefined}
      flagLabel={texts.labels.clipNorm}
      valueLabel={texts.clipNormValue}
      hint={texts.hints.clipNorm}
    />
  );
}

/** PyTorch: Nesterov's step needs a momentum and no dampening, and dampening dampens nothing without a momentum. */
function useObstacle(rival: number, name: ParameterName): string | null {
  const texts = useTextsOf(catalogue);
  const choice = useThalweg(({ scenario }) => scenario.optimizers[rival]);
  if (choice.id !== 'sgd') return null;
  if (name === 'nesterov') {
    if (choice.momentum === 0) return texts.needsMomentum;
    return choice.dampening === 0 ? null : texts.needsNoDampening;
  }
  if (name !== 'dampening') return null;
  if (choice.momentum === 0) return texts.needsMomentum;
  return choice.nesterov ? texts.forbidsDampening : null;
}
