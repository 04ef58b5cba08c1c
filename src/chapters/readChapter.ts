import type { Scenario } from '../scenario/scenario.ts';
import type { Chapter, Passage } from './course.ts';
import { list, needed, optional, type Reader, shape, yesOrNo } from './courseFields.ts';
import type { CourseNotes } from './courseNotes.ts';
import { fitting } from './fitting.ts';
import { distinct, identifier } from './identifiers.ts';
import { parsedScenario } from './parsedScenario.ts';
import { readFigure } from './readFigure.ts';
import { readHands } from './readHands.ts';
import { readPartialScenario } from './readPartialScenario.ts';
import { readQuestion } from './readQuestion.ts';
import { readSaid } from './readSaid.ts';
import { readShow } from './readShow.ts';

/** More than anybody goes through; and as many scenarios as can be looked at in a moment. */
const mostPassages = 50;

const readPassage = shape<Passage>({
  id: needed(identifier),
  text: needed(readSaid),
  notes: optional(readSaid),
  scenario: optional(readPartialScenario, 'scenario'),
  show: optional(readShow),
  figure: optional(readFigure, 'figure'),
  hands: optional(readHands, 'hands'),
  question: optional(readQuestion, 'question'),
  hasChecklist: optional(yesOrNo),
});

const readParts = shape<Chapter>({
  id: needed(identifier),
  title: needed(readSaid),
  passages: needed(list(readPassage, { spare: 'passage', most: mostPassages, mayBeEmpty: true })),
});

/** A chapter whose passages have something to show; what of them is not all right is left out. */
export const readChapter: Reader<Chapter> = (node, notes) => {
  const chapter = readParts(node, notes);
  if (chapter === undefined) return undefined;
  const passages = allFitting(distinct(chapter.passages, 'passage', notes), notes);
  const [first] = passages;
  if (first === undefined) return void notes.note(node, { code: 'no-passages' });
  if (first.scenario === undefined && first.figure === undefined) {
    return void notes.note(notes.nodeOf(first) ?? node, { code: 'nothing-to-see' });
  }
  const whole = { ...chapter, passages };
  notes.remember(whole, node);
  return whole;
};

function allFitting(passages: readonly Passage[], notes: CourseNotes): readonly Passage[] {
  let beside: Scenario | null = null;
  return passages.map((passage) => {
    if (passage.scenario !== undefined) beside = parsedScenario(passage.scenario).scenario;
    return fitting(passage, beside, notes);
  });
}
