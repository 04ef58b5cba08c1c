import { useEffect, useState } from 'react';

/** A value that may change with every picture, taken over once it has stayed the same for so long. */
export function useRested<Value>(value: Value, restMs: number): Value {
  const [rested, setRested] = useState(value);

  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);

  return rested;
}
