import { useEffect, useRef, useState } from 'react';
import type { GradientPrice } from '../../core/network/gradientPrice.ts';
import { useNumbers } from '../../i18n/language.tsx';
import type { NetworkChoice } from '../../scenario/scenario.ts';
import { weightsOf } from '../../scenario/weightsOf.ts';
import controls from '../controls.module.css';
import { type MeasureGradients, priceRows } from './gradientPrice.ts';
import styles from './learn.module.css';
import { useNetworkTexts } from './useNetworkTexts.ts';

interface Props {
  readonly network: NetworkChoice;
  readonly measure: MeasureGradients;
}

/** What has come of measuring a network. */
interface Measured {
  readonly network: NetworkChoice;
  readonly price: GradientPrice | 'failed';
}

/** What a gradient costs by differences and by backpropagation, measured where the page is read. */
export function GradientCost({ network, measure }: Props) {
  const { price: texts } = useNetworkTexts();
  const { count } = useNumbers();
  const [measured, setMeasured] = useState<Measured | null>(null);
  const [underWay, setUnderWay] = useState<NetworkChoice | null>(null);
  const control = useRef<AbortController | null>(null);
  const weights = weightsOf(network);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is measured of another network is not wanted any more
  useEffect(() => cancel, [network]);

  async function begin(): Promise<void> {
    control.current?.abort();
    const own = new AbortController();
    control.current = own;
    setUnderWay(network);
    const price = await measure(network, own.signal).catch(() => 'failed' as const);
    if (own.signal.aborted) return;
    setMeasured({ network, price });
    setUnderWay(null);
  }

  function cancel(): void {
    control.current?.abort();
    setUnderWay(null);
  }

  const isMeasuring = underWay === network;
  // what was measured of another network says nothing of this one
  const shown = measured?.network === network ? measured.price : null;
  return (
    <div className={styles.part}>
      <p className={controls.hint}>{texts.explained(count(weights), count(2 * weights))}</p>
      {isMeasuring ? (
        <button key="cancel" type="button" className={controls.wideButton} onClick={cancel}>
          {texts.cancel}
        </button>
      ) : (
        <button key="measure" type="button" className={controls.wideButton} onClick={begin}>
          {shown === null ? texts.measure : texts.again}
        </button>
      )}
      <p className={controls.hint} role="status">
        {isMeasuring ? texts.measuring : shown === 'failed' ? texts.failed : ''}
      </p>
      {!isMeasuring && shown !== null && shown !== 'failed' && <PriceTable price={shown} />}
    </div>
  );
}

function PriceTable({ price }: { readonly price: GradientPrice }) {
  const { price: texts } = useNetworkTexts();
  const { count, number } = useNumbers();
  const { parameterCount, differencesTimed, largestDifference } = price;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.what}</th>
            <th scope="col">{texts.time}</th>
            <th scope="col">{texts.ratio}</th>
          </tr>
        </thead>
        <tbody>
          {priceRows(price).map(({ of, ms, losses }) => (
            <tr key={of}>
              <th scope="row">{texts.rows[of]}</th>
              <td>{number(ms, 3)}</td>
              <td>{number(losses, 3)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {differencesTimed < parameterCount && (
        <p className={controls.hint}>{texts.part(count(differencesTimed), count(parameterCount))}</p>
      )}
      <p className={controls.hint}>{texts.difference(number(largestDifference, 2))}</p>
    </>
  );
}
