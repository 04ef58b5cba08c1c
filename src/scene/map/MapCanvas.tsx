import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { useThalwegStore } from '../../store/useThalweg.tsx';
import type { Projection } from '../projection.ts';
import type { ViewHandle } from '../viewHandle.ts';
import styles from './MapCanvas.module.css';
import { type MapView, mapView } from './mapView.ts';

interface Props {
  readonly ref?: Ref<ViewHandle>;
  /** Told how to get from places to pixels once the map stands; null when it goes. */
  readonly onProjection: (projection: Projection | null) => void;
}

/** The landscape from above on a 2-D canvas, for machines that cannot draw the relief. */
export function MapCanvas({ ref, onProjection }: Props) {
  const store = useThalwegStore();
  const ground = useRef<HTMLCanvasElement>(null);
  const figures = useRef<HTMLCanvasElement>(null);
  const view = useRef<MapView>(null);

  useEffect(() => {
    if (ground.current === null || figures.current === null) return;
    const made = mapView(ground.current, figures.current, store);
    view.current = made;
    onProjection(made.projection);
    return () => {
      onProjection(null);
      view.current = null;
      made.dispose();
    };
  }, [store, onProjection]);

  useImperativeHandle(ref, () => ({
    home: () => view.current?.home(),
    zoomBy: (factor) => view.current?.zoomBy(factor),
    rotateBy: (azimuth, polar) => view.current?.rotateBy(azimuth, polar),
    setEnabled: (isEnabled) => view.current?.setEnabled(isEnabled),
  }));

  return (
    <div className={styles.map}>
      <canvas ref={ground} className={styles.layer} />
      <canvas ref={figures} className={styles.layer} />
    </div>
  );
}
