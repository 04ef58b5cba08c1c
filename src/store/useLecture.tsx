import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { LectureState, LectureStore } from './lecture.ts';

const LectureContext = createContext<LectureStore | null>(null);

/** Hands a lecture down to everything inside. */
export function LectureProvider({
  lecture,
  children,
}: {
  readonly lecture: LectureStore;
  readonly children: ReactNode;
}) {
  return <LectureContext value={lecture}>{children}</LectureContext>;
}

/** The lecture's store itself, for those who read it outside of React's rendering. */
export function useLectureStore(): LectureStore {
  const lecture = useContext(LectureContext);
  if (lecture === null) throw new RangeError('Expected a LectureProvider around this component, got none.');
  return lecture;
}

/** A part of the lecture's state; the component renders again when that part changes. */
export function useLecture<Part>(part: (state: LectureState) => Part): Part {
  return useStore(useLectureStore(), part);
}
