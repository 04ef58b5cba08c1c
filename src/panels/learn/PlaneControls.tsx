import { useId } from 'react';
import { highestInView } from '../../core/network/inView.ts';
import type { NetworkRun } from '../../core/network/networkRun.ts';
import { useNumbers, useTexts } from '../../i18n/language.tsx';
import type { NetworkChoice } from '../../scenario/scenario.ts';
import { networkFields } from '../../scenario/settings.ts';
import { weightsOf } from '../../scenario/weightsOf.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import { ChoiceControl } from '../ChoiceControl.tsx';
import controls from '../controls.module.css';
import { NumberControl } from '../NumberControl.tsx';
import styles from './learn.module.css';
import { networkField, planeWeightField } from './taskField.ts';
import { useNetworkTexts } from './useNetworkTexts.ts';

const planeField = networkField('plane');
const firstWeightField = planeWeightField('firstWeight');
const secondWeightField = planeWeightField('secondWeight');

/** Which plane through the space of the weights is the landscape, and how much it shows. */
export function PlaneControls({ network }: { readonly network: NetworkChoice }) {
  const id = useId();
  const { plane: texts } = useNetworkTexts();
  const run = useThalweg((state) => state.network);
  const max = weightsOf(network) - 1;
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.subtitle}>
        {texts.title}
      </h3>
      <ChoiceControl
        field={planeField}
        setting={networkFields.plane}
        label={texts.kind}
        names={texts.kinds}
        hints={texts.hints}
      />
      {network.plane === 'weights' && (
        <>
          <NumberControl
            field={firstWeightField}
            setting={{ ...networkFields.firstWeight, max }}
            label={texts.firstWeight}
          />
          <NumberControl
            field={secondWeightField}
            setting={{ ...networkFields.secondWeight, max }}
            label={texts.secondWeight}
          />
        </>
      )}
      {run !== null && <PlaneTold run={run} />}
    </section>
  );
}

/** What the plane shows, and what it does not. */
function PlaneTold({ run: { plane, net, leftOut, trainings } }: { readonly run: NetworkRun }) {
  const { plane: texts } = useNetworkTexts();
  const { names } = useTexts().panels.optimizer;
  const numbers = useNumbers();
  const optimizers = useThalweg(({ scenario }) => scenario.optimizers);
  // while others are being trained, some of those that were left out may be gone
  const left = leftOut.flatMap((rival) => (rival in optimizers ? [names[optimizers[rival].id]] : []));
  const highest = highestInView(trainings);
  const outOfView = trainings.reduce((count, { loss }) => count + loss.filter((each) => !(each <= highest)).length, 0);
  return (
    <>
      {plane.explained !== null && (
        <p className={controls.hint}>{texts.explained(numbers.number(percentOf(plane.explained), 4))}</p>
      )}
      {outOfView > 0 && (
        <p className={controls.hint}>{texts.outOfView(numbers.count(outOfView), numbers.number(highest))}</p>
      )}
      {net.cut !== null && <p className={controls.hint}>{texts.cut(numbers.number(net.cut))}</p>}
      {left.length > 0 && <p className={controls.problem}>{texts.leftOut(left.join(', '))}</p>}
    </>
  );
}

/** Rounded down, so that a plane shows all only where it does. */
function percentOf(share: number): number {
  return Math.floor(1000 * share) / 10;
}
