import { type RefObject, useEffect, useRef } from 'react';
import { useTheme } from '../look/useTheme.ts';
import { type ModelPalette, modelPaletteOf } from './modelPalette.ts';

/** Paints a drawing of this size in CSS pixels onto an empty canvas. */
export type Paint = (context: CanvasRenderingContext2D, width: number, height: number, palette: ModelPalette) => void;

/** A canvas that is painted anew when its size or the theme changes, or another `paint` is handed in. */
export function usePainted(paint: Paint): RefObject<HTMLCanvasElement | null> {
  const ref = useRef<HTMLCanvasElement>(null);
  const theme = useTheme();

  // biome-ignore lint/correctness/useExhaustiveDependencies: by night the colours are others
  useEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;

    const repaint = () => {
      const { width, height } = canvas.getBoundingClientRect();
      canvas.width = Math.max(1, Math.round(width * devicePixelRatio));
      canvas.height = Math.max(1, Math.round(height * devicePixelRatio));
      context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
      paint(context, width, height, modelPaletteOf(canvas));
    };
    repaint();
    const observer = new ResizeObserver(repaint);
    observer.observe(canvas);
    return () => observer.disconnect();
  }, [paint, theme]);

  return ref;
}
