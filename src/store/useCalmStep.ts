import { useEffect, useState } from 'react';
import { useThalweg, useThalwegStore } from './useThalweg.tsx';

/**
 * The whole step shown, for whoever has much to do with each new one: at most once every `everyMs` while the playhead moves,
 * and exact as soon as it rests.
 */
export function useCalmStep(everyMs = 150): number {
  const { playhead } = useThalwegStore();
  const reached = useThalweg((state) => state.reached);
  const [step, setStep] = useState(() => Math.floor(playhead.at));

  useEffect(() => {
    let timer: number | undefined;
    const show = () => {
      timer = undefined;
      setStep(Math.floor(playhead.at));
    };
    const unsubscribe = playhead.subscribe(() => {
      timer ??= window.setTimeout(show, everyMs);
    });
    show();
    return () => {
      unsubscribe();
      window.clearTimeout(timer);
    };
  }, [playhead, everyMs]);

  return Math.min(step, reached);
}
