import { useEffect, useRef, useState } from 'react';

/** A value that may change with every picture, taken over at most once every `everyMs`, the last one always. */
export function useCalm<Value>(value: Value, everyMs: number): Value {
  const [calm, setCalm] = useState(value);
  const takenAtMs = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => {
    const waitMs = takenAtMs.current + everyMs - performance.now();
    const timer = setTimeout(
      () => {
        takenAtMs.current = performance.now();
        setCalm(value);
      },
      Math.max(0, waitMs),
    );
    return () => clearTimeout(timer);
  }, [value, everyMs]);

  return calm;
}
