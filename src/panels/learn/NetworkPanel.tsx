import { networkTaskEntries } from '../../core/network/networkTasks.ts';
import type { NetworkChoice } from '../../scenario/scenario.ts';
import { networkFields } from '../../scenario/settings.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import { ChoiceControl } from '../ChoiceControl.tsx';
import { LateFold } from '../LateFold.tsx';
import { NumberControl } from '../NumberControl.tsx';
import { BatchSize } from './BatchSize.tsx';
import { DataSplit } from './DataSplit.tsx';
import { GradientCost } from './GradientCost.tsx';
import type { MeasureGradients } from './gradientPrice.ts';
import { HikersInPlane } from './HikersInPlane.tsx';
import { LayersEditor } from './LayersEditor.tsx';
import { NetworkWork } from './NetworkWork.tsx';
import { PlaneControls } from './PlaneControls.tsx';
import { TestSet } from './TestSet.tsx';
import { TrainingsList } from './TrainingsList.tsx';
import { networkField } from './taskField.ts';
import { useNetworkTexts } from './useNetworkTexts.ts';

const fields = {
  activation: networkField('activation'),
  initialisation: networkField('initialisation'),
  loss: networkField('loss'),
  trainings: networkField('trainings'),
};

interface Props {
  readonly drawSeed: () => number;
  readonly measureGradients: MeasureGradients;
}

/** A network, how it is trained, and the plane through its weights that is the landscape. */
export function NetworkPanel({ drawSeed, measureGradients }: Props) {
  const texts = useNetworkTexts();
  const choice = useThalweg(({ scenario }) => scenario.surface);
  if (!('network' in choice)) return null;
  return (
    <>
      <NetworkWork />
      <LayersEditor network={choice} />
      <NetworkSettings network={choice} />
      <BatchSize />
      <NumberControl
        field={fields.trainings}
        setting={networkFields.trainings}
        label={texts.trainings}
        hint={texts.trainingsHint}
      />
      <TrainingsList network={choice} />
      <PlaneControls network={choice} />
      <HikersInPlane />
      <DataSplit drawSeed={drawSeed} />
      <TestSet />
      <LateFold title={texts.price.title}>
        <GradientCost network={choice} measure={measureGradients} />
      </LateFold>
    </>
  );
}

function NetworkSettings({ network: { network } }: { readonly network: NetworkChoice }) {
  const texts = useNetworkTexts();
  const losses = networkTaskEntries.find(({ id }) => id === network)?.losses ?? [];
  return (
    <>
      <ChoiceControl
        field={fields.activation}
        setting={networkFields.activation}
        label={texts.activation}
        names={texts.activations}
      />
      <ChoiceControl
        field={fields.initialisation}
        setting={networkFields.initialisation}
        label={texts.initialisation}
        names={texts.initialisations}
        hints={texts.initialisationHints}
      />
      {losses.length > 1 && (
        <ChoiceControl
          field={fields.loss}
          setting={{ ...networkFields.loss, values: losses }}
          label={texts.loss}
          names={texts.losses}
        />
      )}
    </>
  );
}
