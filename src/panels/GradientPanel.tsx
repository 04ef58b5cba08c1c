import { lazy, type ReactNode, Suspense } from 'react';
import { useTexts } from '../i18n/language.tsx';
import { gradientFields } from '../scenario/settings.ts';
import { useThalweg } from '../store/useThalweg.tsx';
import { ChoiceControl } from './ChoiceControl.tsx';
import { gradientField } from './field.ts';
import { NumberControl } from './NumberControl.tsx';
import { Fold } from './Section.tsx';

const GradientOfTrainings = lazy(async () => ({
  default: (await import('./learn/GradientOfTrainings.tsx')).GradientOfTrainings,
}));

const fields = { kind: gradientField('kind'), h: gradientField('h'), noise: gradientField('noise') };

interface Props {
  /** A curve of how wrong differences are. */
  readonly children?: ReactNode;
}

/** How the slope under the feet is found. */
export function GradientPanel({ children }: Props) {
  const { gradient } = useTexts().panels;
  const isExact = useThalweg(({ scenario }) => scenario.gradient.kind === 'exact');
  const isOfNetwork = useThalweg(({ scenario }) => 'network' in scenario.surface);
  return (
    <Fold title={gradient.title}>
      {isOfNetwork && (
        <Suspense>
          <GradientOfTrainings />
        </Suspense>
      )}
      <ChoiceControl
        field={fields.kind}
        setting={gradientFields.kind}
        label={gradient.kind}
        names={gradient.kinds}
        hints={gradient.kindHints}
      />
      {!isExact && (
        <NumberControl field={fields.h} setting={gradientFields.h} label={gradient.h} hint={gradient.hHint} />
      )}
      <NumberControl
        field={fields.noise}
        setting={gradientFields.noise}
        label={gradient.noise}
        hint={gradient.noiseHint}
      />
      {children !== undefined && <Fold title={gradient.error}>{children}</Fold>}
    </Fold>
  );
}
