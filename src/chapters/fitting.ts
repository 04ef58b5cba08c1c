import type { Scenario } from '../scenario/scenario.ts';
import { countStarts } from '../scenario/startsOf.ts';
import type { Deed, HandsOn, Passage, Question } from './course.ts';
import type { CourseNotes } from './courseNotes.ts';
import type { CourseFault, CoursePart } from './courseProblem.ts';
import type { Measure } from './measure.ts';
import { deedsOf } from './readFigure.ts';
import { pathFault } from './scenarioPath.ts';

/**
 * A passage without what does not fit to what stands beside it: hikers that there are not, deeds that no figure reports, a
 * question that nothing answers. What goes is noted.
 */
export function fitting(passage: Passage, beside: Scenario | null, notes: CourseNotes): Passage {
  const { figure, hands, question, show, ...rest } = passage;
  const keep = keeper(notes);
  const keptFigure = figure && keep(figure, 'figure', figure.figure === 'fog' ? lacksScenario('figure', beside) : null);
  const keptHands = hands && keep(hands, 'hands', handsFault(hands, keptFigure, beside));
  const keptQuestion = question && keep(question, 'question', questionFault(question, beside));
  const keptShow = show && keep(show, 'field', beside && startsFault([show.start ?? 0], beside));
  const kept = {
    ...rest,
    ...(keptShow && { show: keptShow }),
    ...(keptFigure && { figure: keptFigure }),
    ...(keptHands && { hands: keptHands }),
    ...(keptQuestion && { question: keptQuestion }),
  };
  const node = notes.nodeOf(passage);
  if (node !== undefined) notes.remember(kept, node);
  return kept;
}

function keeper(notes: CourseNotes) {
  return <Part extends object>(part: Part, kind: CoursePart, fault: CourseFault | null): Part | undefined => {
    const node = notes.nodeOf(part);
    if (fault !== null && node !== undefined) notes.note(node, fault, kind);
    return fault === null ? part : undefined;
  };
}

function lacksScenario(field: string, beside: Scenario | null): CourseFault | null {
  return beside === null ? { code: 'needs-scenario', field } : null;
}

function handsFault({ done }: HandsOn, figure: Passage['figure'], beside: Scenario | null): CourseFault | null {
  return firstOf(done, (deed) => deedFault(deed, figure, beside));
}

function deedFault(deed: Deed, figure: Passage['figure'], beside: Scenario | null): CourseFault | null {
  if (deed.kind === 'figure') {
    const known = figure === undefined ? [] : deedsOf[figure.figure];
    return known.includes(deed.deed) ? null : { code: 'no-such-deed', found: deed.deed, known };
  }
  if (beside === null) return lacksScenario('hands', beside);
  if (deed.kind === 'changed') return pathFault(deed.field, beside);
  return deed.kind === 'measured' ? measureFault(deed.measure, beside) : null;
}

function questionFault({ predict }: Question, beside: Scenario | null): CourseFault | null {
  if (beside === null) return lacksScenario('question', beside);
  return predict.kind === 'places' ? placesFault(predict.starts, beside) : measureFault(predict.measure, beside);
}

/** Where a network is trained, nobody walks. */
function placesFault(starts: readonly number[], beside: Scenario): CourseFault | null {
  if (!('network' in beside.surface)) return startsFault(starts, beside);
  return { code: 'unknown-choice', field: 'kind', found: 'places', known: ['number', 'choice'] };
}

function startsFault(named: readonly number[], beside: Scenario): CourseFault | null {
  const starts = countStarts(beside.starts);
  const areThere = starts === 0 || named.every((start) => start < starts);
  return areThere ? null : noSuchHiker(starts, beside);
}

function measureFault(measure: Measure, beside: Scenario): CourseFault | null {
  const { surface } = beside;
  // of networks it is trainings that are measured
  const starts = 'network' in surface ? surface.trainings : countStarts(beside.starts);
  const isThere =
    ('start' in measure ? (measure.start ?? 0) : 0) < starts &&
    ('optimizer' in measure ? (measure.optimizer ?? 0) : 0) < beside.optimizers.length;
  return isThere ? null : noSuchHiker(starts, beside);
}

function noSuchHiker(starts: number, { optimizers }: Scenario): CourseFault {
  return { code: 'no-such-hiker', starts, optimizers: optimizers.length };
}

function firstOf<Item>(items: readonly Item[], faultOf: (item: Item) => CourseFault | null): CourseFault | null {
  for (const item of items) {
    const fault = faultOf(item);
    if (fault !== null) return fault;
  }
  return null;
}
