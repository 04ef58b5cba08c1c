const query = '(prefers-reduced-motion: reduce)';
let watched: MediaQueryList | null = null;

/** Whether nothing is to move by itself. May be asked in every picture: the question is put to the browser once. */
export function prefersStillness(): boolean {
  watched ??= matchMedia(query);
  return watched.matches;
}
