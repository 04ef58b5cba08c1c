/**
 * What comes out of a long work, gathered for as long as a slice of time lasts; nulls only say that it is going on. The
 * last portion may be empty, and so may one in which nothing was finished.
 */
export function* portions<Part>(
  work: Iterable<Part | null>,
  sliceMs: number,
  nowMs: () => number,
): Generator<readonly Part[], void> {
  let portion: Part[] = [];
  let endMs = nowMs() + sliceMs;
  for (const part of work) {
    if (part !== null) portion.push(part);
    if (nowMs() < endMs) continue;
    yield portion;
    portion = [];
    endMs = nowMs() + sliceMs;
  }
  yield portion;
}
