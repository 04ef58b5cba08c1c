import { useEffect, useRef } from 'react';
import styles from './Over.module.css';

/** A dot that follows the mouse, to be seen from the last row on any ground, and that nothing is clicked on. */
export function Pointer({ isShown }: { readonly isShown: boolean }) {
  const dot = useRef<HTMLDivElement>(null);

  useEffect(() => {
    function follow({ clientX, clientY }: PointerEvent): void {
      if (dot.current !== null) dot.current.style.translate = `${clientX}px ${clientY}px`;
    }
    // while it is not shown, too: it is to appear where the mouse is
    addEventListener('pointermove', follow, { passive: true });
    return () => removeEventListener('pointermove', follow);
  }, []);

  return <div ref={dot} className={styles.pointer} data-is-shown={isShown} aria-hidden="true" />;
}
