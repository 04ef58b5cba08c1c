import { lazy, Suspense } from 'react';
import { useThalweg } from '../store/useThalweg.tsx';
import { LineModel } from './line/LineModel.tsx';
import styles from './ModelView.module.css';
import { NeuronModel } from './neuron/NeuronModel.tsx';
import { PictureModel } from './picture/PictureModel.tsx';
import { SeasonsModel } from './seasons/SeasonsModel.tsx';
import { useModelTexts } from './useModelTexts.ts';
import { useShownModel } from './useShownModel.ts';

// it brings the data of the networks along
const NetworkModel = lazy(async () => ({ default: (await import('./network/NetworkModel.tsx')).NetworkModel }));

/** The model that a hiker or a training stands for, in the world of the data it learns from. Fills its parent. */
export function ModelView() {
  const choice = useThalweg((state) => state.of.surface);
  return (
    <div className={styles.view}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll it, and a network has nothing else to be reached */}
      <div className={styles.scroll} tabIndex={0}>
        {'network' in choice ? (
          <Suspense>
            <NetworkModel />
          </Suspense>
        ) : (
          <TaskModel />
        )}
      </div>
    </div>
  );
}

function TaskModel() {
  const texts = useModelTexts();
  const choice = useThalweg((state) => state.of.surface);
  const task = useThalweg((state) => state.learning?.task);
  const shown = useShownModel();
  if (task === undefined || !('task' in choice)) return null;
  if (shown === null) return <p className={styles.note}>{texts.noHikers}</p>;
  const { world } = task;
  switch (world.kind) {
    case 'line':
      return <LineModel choice={choice} task={task} world={world} shown={shown} />;
    case 'neuron':
      return <NeuronModel choice={choice} task={task} world={world} shown={shown} />;
    case 'seasons':
      return <SeasonsModel choice={choice} task={task} world={world} shown={shown} />;
    case 'picture':
      return <PictureModel choice={choice} task={task} world={world} shown={shown} />;
  }
}
