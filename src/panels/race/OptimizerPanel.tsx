import { type CSSProperties, lazy, Suspense, useMemo } from 'react';
import { useTexts } from '../../i18n/language.tsx';
import { optimizerFields, settings } from '../../scenario/settings.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import { ChoiceControl } from '../ChoiceControl.tsx';
import type { Field } from '../field.ts';
import { LateFold } from '../LateFold.tsx';
import { NumberControl } from '../NumberControl.tsx';
import { Section } from '../Section.tsx';
import { replaceRival } from './editRivals.ts';
import { momentumField } from './momentumField.ts';
import styles from './OptimizerPanel.module.css';
import { type ParameterName, parametersOf } from './parameters.ts';

const OptimizerSettings = lazy(async () => ({
  default: (await import('./OptimizerSettings.tsx')).OptimizerSettings,
}));
const OptimizerAbout = lazy(async () => ({ default: (await import('./OptimizerAbout.tsx')).OptimizerAbout }));
const SchedulePanel = lazy(async () => ({ default: (await import('./SchedulePanel.tsx')).SchedulePanel }));

/** What stands in view; everything else is one tap away. */
const inView: readonly ParameterName[] = [
  'beta1',
  'beta2',
  'rho',
  'alpha',
  'etaMinus',
  'etaPlus',
  'shrink',
  'historySize',
];

/** Which optimizer a rival walks with, and what beside the learning rate decides about its step. */
export function OptimizerPanel({ rival }: { readonly rival: number }) {
  const { optimizer } = useTexts().panels;
  const id = useThalweg(({ scenario }) => scenario.optimizers[rival].id);
  const choice = useMemo(() => optimizerIdField(rival), [rival]);
  const momentum = useMemo(() => momentumField(rival), [rival]);
  const { first, more } = useMemo(() => {
    // the momentum of gradient descent belongs to the first picture
    const parameters = parametersOf(id).filter(({ name }) => id !== 'sgd' || name !== 'momentum');
    return {
      first: parameters.filter(({ name }) => inView.includes(name)),
      more: parameters.filter(({ name }) => !inView.includes(name)),
    };
  }, [id]);

  return (
    <Section title={optimizer.title}>
      <ChoiceControl
        field={choice}
        setting={settings.optimizer}
        label={optimizer.title}
        isLabelHidden
        names={{ ...optimizer.names, sgd: optimizer.gradientDescent }}
      />
      {id === 'sgd' && (
        <NumberControl
          field={momentum}
          setting={optimizerFields.sgd.momentum}
          label={optimizer.momentum}
          hint={optimizer.momentumHint}
        />
      )}
      {first.length > 0 && (
        <Suspense fallback={<div className={styles.room} style={{ '--controls': first.length } as CSSProperties} />}>
          <OptimizerSettings rival={rival} parameters={first} />
        </Suspense>
      )}
      <LateFold title={optimizer.more}>
        <OptimizerSettings rival={rival} parameters={more} />
      </LateFold>
      <LateFold title={optimizer.schedule}>
        <SchedulePanel rival={rival} />
      </LateFold>
      <LateFold title={optimizer.about}>
        <OptimizerAbout rival={rival} />
      </LateFold>
    </Section>
  );
}

function optimizerIdField(rival: number): Field<(typeof settings.optimizer.values)[number]> {
  return {
    read: ({ optimizers }) => (optimizers[rival] ?? optimizers[0]).id,
    write: (scenario, id) => replaceRival(scenario, rival, id),
  };
}
