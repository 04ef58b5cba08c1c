import type { learn } from '../../i18n/learn.en.ts';
import type { TaskChoice } from '../../scenario/scenario.ts';

/** What x and what y mean in the landscape of a task. */
export function axisSentences(task: TaskChoice, texts: typeof learn): readonly [x: string, y: string] {
  const { axes } = texts;
  const [feature, target] = namesOf(task, texts);
  switch (task.task) {
    case 'seattle-seasons':
      return [axes.amplitude, axes.phase];
    case 'denoise':
      return [axes.pixel, axes.neighbours];
    case 'penguin-line':
    case 'own-line':
      return task.standardised === false
        ? [axes.slope(feature, target), axes.level(feature, target)]
        : [axes.slopeStandardised(feature, target), axes.levelStandardised(feature, target)];
    case 'penguin-species':
    case 'own-neuron':
      return [
        axes.weight(feature, target),
        task.standardised === false ? axes.bias(feature) : axes.biasStandardised(feature),
      ];
  }
}

/** What the feature is called, and the target, or for a neuron what it fires for. */
function namesOf({ task, data }: TaskChoice, { names }: typeof learn): readonly [feature: string, target: string] {
  if (data !== undefined) return [data.names[0], data.labels?.[1] ?? data.names[1]];
  return task === 'penguin-species' ? [names.mass, names.gentoo] : [names.flipper, names.mass];
}
