import { useMemo } from 'react';
import type { NetworkTask } from '../../core/network/networkTask.ts';
import { useNumbers } from '../../i18n/language.tsx';
import { metricText } from '../../i18n/metricText.ts';
import type { NetworkChoice } from '../../scenario/scenario.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import { nameInUnit } from '../measures.ts';
import { shownParts } from '../shownParts.ts';
import { useModelTexts } from '../useModelTexts.ts';
import { usePainted } from '../usePainted.ts';
import { WrongMark } from '../WrongMark.tsx';
import { classLooks } from './classLooks.ts';
import { outputsOver, regionPixels, regionSide } from './decisionRegions.ts';
import styles from './NetworkModel.module.css';
import { regionsFrame, regionsPainter } from './regionsPainter.ts';
import { useRested } from './useRested.ts';
import { wrongClasses } from './wrongClasses.ts';

interface Props {
  readonly choice: NetworkChoice;
  readonly task: NetworkTask;
  readonly weights: Float64Array;
  readonly lit: Uint32Array;
}

/** What the network says all over the plane of its two inputs, and the rows that it is to tell apart. */
export function Regions({ choice, task, weights, lit }: Props) {
  const texts = useModelTexts();
  const numbers = useNumbers();
  const isTestOpen = useThalweg((state) => state.isTestOpen);
  const isResting = useRested(weights);
  const frame = useMemo(() => regionsFrame(task), [task]);
  const { network, scales, samples } = task;
  const side = regionSide(network.parameterCount, isResting);
  const pixels = useMemo(
    () => regionPixels(outputsOver(network, weights, frame, scales, side), samples.outputCount),
    [network, weights, frame, scales, side, samples],
  );
  const isWrong = useMemo(() => wrongClasses(task, weights), [task, weights]);
  const isPenguins = choice.network === 'penguins';
  const labels = isPenguins ? texts.species : texts.moons;
  const paint = useMemo(() => {
    const { billLength, billDepth, across, upwards } = texts.measures;
    const names = isPenguins
      ? {
          across: nameInUnit({ name: billLength, unit: 'mm' }, texts),
          up: nameInUnit({ name: billDepth, unit: 'mm' }, texts),
        }
      : { across, up: upwards };
    return regionsPainter({ task, frame, pixels, isWrong, parts: shownParts(isTestOpen), lit, names, numbers });
  }, [task, frame, pixels, isWrong, isTestOpen, lit, isPenguins, texts, numbers]);
  const canvas = usePainted(paint);
  const accuracy = metricText('accuracy', task.metric.of('train', weights), numbers);
  return (
    <>
      <div className={styles.plot}>
        <canvas
          ref={canvas}
          className={styles.layer}
          role="img"
          aria-label={texts.network.regions(`${texts.metrics.accuracy}: ${accuracy}`)}
        />
      </div>
      <ul className={styles.legend}>
        {labels.map((label, k) => (
          <li key={label}>
            <svg className={styles.mark} viewBox="-2 -2 4 4" aria-hidden="true">
              <path fill={classLooks[k].color} d={classLooks[k].path} />
            </svg>{' '}
            {label}
          </li>
        ))}
        <li>
          <WrongMark /> {texts.wrongMark}
        </li>
        {lit.length > 0 && <li className={styles.batchKey}>{texts.batch}</li>}
      </ul>
    </>
  );
}
