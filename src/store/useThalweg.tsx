import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { State, ThalwegStore } from './store.ts';

const StoreContext = createContext<ThalwegStore | null>(null);

/** Hands a store down to everything inside. */
export function StoreProvider({ store, children }: { readonly store: ThalwegStore; readonly children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The store itself, for those who read it outside of React's rendering. */
export function useThalwegStore(): ThalwegStore {
  const store = useContext(StoreContext);
  if (store === null) throw new RangeError('Expected a StoreProvider around this component, got none.');
  return store;
}

/** A part of the state; the component renders again when that part changes. */
export function useThalweg<Part>(part: (state: State) => Part): Part {
  return useStore(useThalwegStore(), part);
}
