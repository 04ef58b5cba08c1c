import { lazy, Suspense } from 'react';
import { useThalweg } from '../store/useThalweg.tsx';

const Problems = lazy(async () => ({ default: (await import('./Problems.tsx')).Problems }));

/** What could not be taken from the link or from a hand, until it is dismissed. */
export function Notice() {
  const hasProblems = useThalweg((state) => state.problems.length > 0);
  return <Suspense>{hasProblems && <Problems />}</Suspense>;
}
