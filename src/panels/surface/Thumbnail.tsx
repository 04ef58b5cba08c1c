import { useEffect, useRef } from 'react';
import type { GroundPicture, Landscape } from './landscapes.ts';
import { NetworkPictogram } from './NetworkPictogram.tsx';
import styles from './Thumbnail.module.css';
import { thumbnail, thumbnailSize, whenIdle } from './thumbnail.ts';

/** A landscape as a small picture of itself. */
export function Thumbnail({ landscape }: { readonly landscape: Landscape }) {
  const { picture } = landscape;
  if ('network' in picture) return <NetworkPictogram network={picture} />;
  return <GroundThumbnail landscape={landscape} picture={picture} />;
}

interface GroundProps {
  readonly landscape: Landscape;
  readonly picture: GroundPicture;
}

/** Its place is kept until it is painted. */
function GroundThumbnail({ landscape, picture }: GroundProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isGone = false;
    let callOff: (() => void) | null = null;
    const paint = () => canvas.current?.getContext('2d')?.putImageData(thumbnail(picture, landscape), 0, 0);
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
  }, [landscape, picture]);
  return <canvas ref={canvas} className={styles.picture} width={thumbnailSize} height={thumbnailSize} />;
}
