/**
 * What comes out of a long work, gathered for as long as a slice of time lasts; nulls only say that it is going on. The
 * last batch may be empty, and so may one in which nothing was finished.
 */
export function* batches<Part>(
  work: Iterable<Part | null>,
  sliceMs: number,
  nowMs: () => number,
): Generator<readonly Part[], void> {
  let batch: Part[] = [];
  let endMs = nowMs() + sliceMs;
  for (const part of work) {
    if (part !== null) batch.push(part);
    if (nowMs() < endMs) continue;
    yield batch;
    batch = [];
    endMs = nowMs() + sliceMs;
  }
  yield batch;
}
