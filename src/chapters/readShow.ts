import type { Show } from './course.ts';
import { choice, list, number, optional, type Reader, shape, wholeNumber, wrong, yesOrNo } from './courseFields.ts';

const readFrom: Reader<'start' | 'end' | number> = (node, notes) => {
  if (node.type === 'number') return number(0)(node, notes);
  return node.type === 'string' ? choice(['start', 'end'])(node, notes) : wrong(node, notes, 'start');
};

export const readShow = shape<Show>({
  start: optional(wholeNumber),
  from: optional(readFrom),
  isStill: optional(yesOrNo),
  leaf: optional(choice(['loss', 'epochs', 'rate', 'slices', 'results', 'sweep'])),
  controls: optional(
    list(choice(['rate', 'momentum', 'schedule', 'new-starts', 'batch', 'landscape', 'optimizers']), {
      spare: 'item',
      mayBeEmpty: true,
    }),
  ),
});
