import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';
import type { Field } from './field.ts';

/** A field's value in the present scenario, and the ways to change it. */
export function useField<Value>(field: Field<Value>) {
  const store = useThalwegStore();
  const value = useThalweg(({ scenario }) => field.read(scenario));
  const { change, preview, settle } = store.getState();
  return {
    value,
    /** One entry in the history. */
    change: (next: Value) => change((scenario) => field.write(scenario, next)),
    /** While a hand is still moving. */
    preview: (next: Value) => preview((scenario) => field.write(scenario, next)),
    settle,
  };
}
