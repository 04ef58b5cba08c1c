import { useEffect, useState } from 'react';
import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';

/** The whole step that is shown, taken over at most once every `everyMs` while the playhead moves, and exact when it rests. */
export function useShownStep(everyMs: number): number {
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
