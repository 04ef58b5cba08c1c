import { taskOf } from '../core/learning/bringTasks.ts';
import type { Metric } from '../core/learning/task.ts';
import { networkTaskEntryOf } from '../core/network/networkTasks.ts';
import { specOf } from './learningOf.ts';
import type { SurfaceChoice } from './scenario.ts';
import { hasValidationRows } from './trainingRowsOf.ts';

/** By what models are rated, and whether there are rows to rate them on before the very end. */
export interface Rating {
  readonly kind: Metric['kind'];
  readonly hasValidation: boolean;
}

/** Null where nothing is learned. Throws a RangeError where the data have not been brought, as `surfaceOf` does. */
export function ratingOf(choice: SurfaceChoice): Rating | null {
  if ('task' in choice) {
    const { metric, landscapes } = taskOf(specOf(choice));
    return { kind: metric.kind, hasValidation: landscapes.validation !== null };
  }
  if ('network' in choice) {
    const isOfClasses = networkTaskEntryOf(choice.network).losses.includes('cross-entropy');
    return { kind: isOfClasses ? 'accuracy' : 'psnr', hasValidation: hasValidationRows(choice) };
  }
  return null;
}
