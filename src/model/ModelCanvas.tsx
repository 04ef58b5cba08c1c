import { useEffect, useRef } from 'react';
import { useTheme } from '../look/useTheme.ts';
import { useThalwegStore } from '../store/useThalweg.tsx';
import type { GripId } from './grip.ts';
import styles from './ModelView.module.css';
import { modelHands } from './modelHands.ts';
import { modelLayers } from './modelLayers.ts';
import type { SceneMaker } from './modelScene.ts';

/** A grip as those hear it who do not see it. */
export interface Knob {
  readonly id: GripId;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly now: number;
  readonly text: string;
}

interface Props {
  /** Hand in the same function as long as the data are drawn in the same way. */
  readonly sceneFor: SceneMaker;
  readonly knobs: readonly Knob[];
}

/** A model drawn over its data, to be pulled at by its grips. Fills its parent. */
export function ModelCanvas({ sceneFor, knobs }: Props) {
  const store = useThalwegStore();
  const theme = useTheme();
  const box = useRef<HTMLDivElement>(null);
  const data = useRef<HTMLCanvasElement>(null);
  const model = useRef<HTMLCanvasElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: by night the colours are others
  useEffect(() => {
    if (box.current === null || data.current === null || model.current === null) return;
    const grips = [...box.current.querySelectorAll<HTMLElement>('[data-grip]')];
    const layers = modelLayers({ data: data.current, model: model.current, knobs: grips }, store, sceneFor);
    const letGo = modelHands(box.current, store, layers);
    return () => {
      letGo();
      layers.dispose();
    };
  }, [store, sceneFor, theme]);

  return (
    <div ref={box} className={styles.plot}>
      <canvas ref={data} className={styles.layer} />
      <canvas ref={model} className={styles.layer} />
      {knobs.map(({ id, label, min, max, now, text }) => (
        <div
          key={id}
          data-grip={id}
          className={styles.knob}
          role="slider"
          tabIndex={0}
          aria-label={label}
          aria-valuemin={min}
          aria-valuemax={max}
          // of a hiker that has diverged there is nothing to say, and nothing to see
          aria-valuenow={Number.isFinite(now) ? Math.min(Math.max(now, min), max) : min}
          aria-valuetext={text}
        />
      ))}
    </div>
  );
}
