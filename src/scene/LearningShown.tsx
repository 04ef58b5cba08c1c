import { LinesKey } from './LinesKey.tsx';
import { TrainingTold } from './TrainingTold.tsx';
import { WorkShown } from './WorkShown.tsx';

interface Props {
  readonly mode: 'relief' | 'map' | 'both';
}

/** What lies over a landscape of data beside its views: work that goes on, whose lines are drawn, and what is told of a training. */
export function LearningShown({ mode }: Props) {
  return (
    <>
      <WorkShown />
      <LinesKey mode={mode} />
      <TrainingTold />
    </>
  );
}
