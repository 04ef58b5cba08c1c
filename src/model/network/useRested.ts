import { useEffect, useState } from 'react';

const restMs = 250;

/** Whether something has stayed the same for a moment, so that there is time for what takes longer. */
export function useRested(subject: unknown): boolean {
  const [rested, setRested] = useState<unknown>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRested(subject), restMs);
    return () => clearTimeout(timer);
  }, [subject]);
  return rested === subject;
}
