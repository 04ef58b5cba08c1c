import { useEffect, useRef } from 'react';
import { momentAt } from '../core/network/momentAt.ts';
import { useNumbers, useTexts, useTextsOf } from '../i18n/language.tsx';
import { learningSceneDe } from '../i18n/learningScene.de.ts';
import { learningSceneEn } from '../i18n/learningScene.en.ts';
import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';
import type { Projection, ScreenPoint } from './projection.ts';
import styles from './TrainingButtons.module.css';
import { lastPlace, trainingsShown } from './trainingsShown.ts';

interface Props {
  readonly projection: Projection;
}

/** A button on each training where it stands now, to look at that one. */
export function TrainingButtons({ projection }: Props) {
  const store = useThalwegStore();
  const texts = useTextsOf({ en: learningSceneEn, de: learningSceneDe }).trainings;
  const { names } = useTexts().panels.optimizer;
  const numbers = useNumbers();
  const network = useThalweg((state) => state.network);
  const training = useThalweg((state) => state.training);
  const optimizers = useThalweg((state) => state.scenario.optimizers);
  const trainedIn = useThalweg((state) => state.trainedIn);
  const group = useRef<HTMLFieldSetElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other trainings have other buttons
  useEffect(() => {
    const element = group.current;
    if (element === null) return;
    const point: ScreenPoint = { x: 0, y: 0, isVisible: false };

    function place(): void {
      for (const { number, path } of trainingsShown(store.getState())) {
        const button = element?.querySelector<HTMLElement>(`[data-training="${number}"]`);
        if (!button) continue;
        const moment = lastPlace(path, momentAt(path, store.playhead.at));
        projection.toScreen(path.x[moment], path.y[moment], path.loss[moment], point, true);
        button.hidden = !point.isVisible;
        button.style.translate = `${point.x.toFixed(1)}px ${point.y.toFixed(1)}px`;
      }
    }

    place();
    const stops = [projection.subscribe(place), store.subscribe(place), store.playhead.subscribe(place)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [store, projection, network, training, optimizers]);

  if (network === null || trainedIn === null) return null;
  // in their own order, so that the keyboard's way through them never changes
  const shown = trainingsShown({ ...store.getState(), network, training }).sort((a, b) => a.number - b.number);
  return (
    <fieldset ref={group} className={styles.trainings} aria-label={texts.name}>
      {shown.map(({ number, path, isLookedAt }) => (
        <button
          key={number}
          type="button"
          className={styles.training}
          data-training={number}
          aria-pressed={isLookedAt}
          aria-label={texts.lookAt(
            numbers.count(number + 1),
            numbers.count(path.initialisation + 1),
            names[trainedIn.optimizers[path.optimizer].id],
          )}
          onClick={() => store.getState().lookAt(number)}
        />
      ))}
    </fieldset>
  );
}
