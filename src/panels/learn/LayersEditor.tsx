import { Plus, X } from 'lucide-react';
import { useId } from 'react';
import { useNumbers } from '../../i18n/language.tsx';
import type { NetworkChoice } from '../../scenario/scenario.ts';
import { limits } from '../../scenario/settings.ts';
import { layersOf, weightsOf } from '../../scenario/weightsOf.ts';
import { useThalwegStore } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import { NumberField } from '../NumberField.tsx';
import toolbar from '../toolbar.module.css';
import { mostNeurons, oneLayerFewer, oneMoreLayer, withHidden } from './layers.ts';
import styles from './learn.module.css';
import { useNetworkTexts } from './useNetworkTexts.ts';

/** How many hidden layers there are, and how wide each is. */
export function LayersEditor({ network }: { readonly network: NetworkChoice }) {
  const id = useId();
  const { layers: texts } = useNetworkTexts();
  const { count } = useNumbers();
  const store = useThalwegStore();
  const { hidden } = network;
  const sizes = layersOf(network);
  const oneMore = oneMoreLayer(network);
  const isFull = hidden.length >= limits.hiddenLayers;

  function change(next: readonly number[]): void {
    store.getState().change((scenario) => withHidden(scenario, next));
  }

  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.subtitle}>
        {texts.title}
      </h3>
      <p className={controls.hint}>{texts.inputs(count(sizes[0]))}</p>
      {hidden.map((neurons, layer) => {
        const fewer = oneLayerFewer(network, layer);
        const number = count(layer + 1);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a layer is known by its place
          <div key={layer} className={styles.layer}>
            <NumberField
              label={texts.hidden(number)}
              value={neurons}
              allowed={{ min: 1, max: mostNeurons(network, layer), whole: true }}
              onChange={(next) => change(hidden.with(layer, next))}
              neighbour={(from, direction) => from + direction}
            />
            <button
              type="button"
              className={toolbar.button}
              disabled={fewer === null}
              aria-label={texts.remove(number)}
              title={texts.remove(number)}
              onClick={() => {
                if (fewer !== null) change(fewer);
              }}
            >
              <X aria-hidden="true" />
            </button>
          </div>
        );
      })}
      <p className={controls.hint}>{texts.outputs(count(sizes[sizes.length - 1]))}</p>
      <button
        type="button"
        className={controls.wideButton}
        disabled={oneMore === null}
        onClick={() => {
          if (oneMore !== null) change(oneMore);
        }}
      >
        <Plus aria-hidden="true" />
        {texts.add}
      </button>
      <p className={controls.hint}>
        {texts.weights(count(weightsOf(network)))}
        {oneMore === null && ` ${isFull ? texts.full(count(limits.hiddenLayers)) : texts.limit(count(limits.weights))}`}
      </p>
    </section>
  );
}
