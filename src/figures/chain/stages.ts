/** What the graph shows last: what is given, then one number more at a time, forward to the loss and back to the weights. */
export const stages = [
  'given',
  'z',
  'h',
  'y',
  'loss',
  'slope-y',
  'slope-w2',
  'slope-b2',
  'slope-h',
  'slope-z',
  'slope-w1',
  'slope-b1',
] as const;

export type Stage = (typeof stages)[number];

/** By its place among the stages. */
export const endOfForward = stages.indexOf('loss');
export const endOfBack = stages.length - 1;

/** Whether a stage has been come to, when the one at `shown` is shown. */
export function isReached(stage: Stage, shown: number): boolean {
  return stages.indexOf(stage) <= shown;
}

/** What the lecture is told of coming from one stage to a later one, each counted from 0. */
export function deedsBetween(before: number, after: number): string[] {
  const passed = (end: number) => before < end && after >= end;
  return [...(passed(endOfForward) ? ['forward'] : []), ...(passed(endOfBack) ? ['back'] : [])];
}
