import { type Place, placeAfter, placeBefore } from '../../chapters/place.ts';
import { useLecture } from '../../store/useLecture.tsx';

/** Where a lecturer is: ahead of the audience while the picture is frozen. */
interface Way {
  readonly here: Place;
  /** One thought on; null at the end. */
  readonly after: Place | null;
  readonly isFirst: boolean;
}

export function useWay(): Way {
  const course = useLecture((lecture) => lecture.course);
  const here = useLecture(({ at, ahead }) => ahead ?? at);
  return { here, after: placeAfter(course, here), isFirst: placeBefore(course, here) === null };
}
