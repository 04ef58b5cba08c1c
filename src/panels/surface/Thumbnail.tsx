import { useEffect, useRef } from 'react';
import type { Landscape } from './landscapes.ts';
import styles from './Thumbnail.module.css';
import { thumbnail, thumbnailSize, whenIdle } from './thumbnail.ts';

/** A landscape as a small picture of itself. Its place is kept until it is painted. */
export function Thumbnail({ landscape }: { readonly landscape: Landscape }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isGone = false;
    let callOff: (() => void) | null = null;
    const paint = () => canvas.current?.getContext('2d')?.putImageData(thumbnail(landscape), 0, 0);
    landscape.bring().then(
      () => {
        if (!isGone) callOff = whenIdle(paint);
      },
      // what cannot be loaded stays blank; who chooses it is told why
      () => undefined,
    );
    return () => {
      isGone = true;
      callOff?.();
    };
  }, [landscape]);
  return <canvas ref={canvas} className={styles.picture} width={thumbnailSize} height={thumbnailSize} />;
}
