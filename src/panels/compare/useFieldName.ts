import { useCallback, useMemo } from 'react';
import { useProblemTexts } from '../useProblemTexts.ts';

/** What a field of a scenario is called on the page; its own name where it has none there. */
export function useFieldName(): (field: string) => string {
  const { fields } = useProblemTexts();
  const names = useMemo(() => new Map<string, string>(Object.entries(fields)), [fields]);
  return useCallback((field) => names.get(field) ?? field, [names]);
}
