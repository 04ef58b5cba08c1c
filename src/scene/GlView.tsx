import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import { useTheme } from '../look/useTheme.ts';
import { useThalwegStore } from '../store/useThalweg.tsx';
import styles from './GlView.module.css';
import { glView, type GlView as View } from './gl/glView.tsx';
import type { Projection } from './projection.ts';
import type { ViewHandle } from './viewHandle.ts';

interface Props {
  readonly ref?: Ref<ViewHandle>;
  /** Changing it flies from one to the other. */
  readonly mode: 'relief' | 'map';
  /** Told how to get from places to pixels once the view stands; null when it goes. */
  readonly onProjection: (projection: Projection | null) => void;
  /** Told when this machine cannot draw it. */
  readonly onFailure: () => void;
}

/** The landscape as a relief block or, from right above, as a map, drawn by WebGL. */
export function GlView({ ref, mode, onProjection, onFailure }: Props) {
  const store = useThalwegStore();
  const theme = useTheme();
  const box = useRef<HTMLDivElement>(null);
  const view = useRef<View>(null);

  const begin = useEffectEvent((element: HTMLDivElement) => {
    const made = glView(element, store, mode);
    if (made === null) {
      onFailure();
      return null;
    }
    made.setNight(theme === 'dark');
    onProjection(made.projection);
    return made;
  });
  const end = useEffectEvent(() => onProjection(null));

  // biome-ignore lint/correctness/useExhaustiveDependencies: a view belongs to one store
  useEffect(() => {
    if (box.current === null) return;
    const made = begin(box.current);
    view.current = made;
    return () => {
      if (made === null) return;
      end();
      view.current = null;
      made.dispose();
    };
  }, [store]);

  useEffect(() => view.current?.setMode(mode), [mode]);
  useEffect(() => view.current?.setNight(theme === 'dark'), [theme]);

  useImperativeHandle(ref, () => ({
    home: () => view.current?.home(),
    zoomBy: (factor) => view.current?.zoomBy(factor),
    rotateBy: (azimuth, polar) => view.current?.rotateBy(azimuth, polar),
    setEnabled: (isEnabled) => view.current?.setEnabled(isEnabled),
  }));

  return <div ref={box} className={styles.view} />;
}
