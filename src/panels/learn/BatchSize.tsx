import { useMemo } from 'react';
import { useNumbers } from '../../i18n/language.tsx';
import type { NumberFormat } from '../../i18n/numbers.ts';
import { trainingRowsOf } from '../../scenario/trainingRowsOf.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import { NumberField } from '../NumberField.tsx';
import { Slider } from '../Slider.tsx';
import { neighbourStop } from '../sliderStops.ts';
import { useField } from '../useField.ts';
import { batchSizes } from './batchSizes.ts';
import { batchSizeField, learnerOf } from './taskField.ts';
import { useLearnTexts } from './useLearnTexts.ts';

/** How many rows a step looks at, from a single one to all. */
export function BatchSize() {
  const { batch: texts } = useLearnTexts();
  const numbers = useNumbers();
  const rows = useThalweg(({ scenario }) => trainingRowsOf(learnerOf(scenario)));
  const { value, change, preview, settle } = useField(batchSizeField);
  const stops = useMemo(() => batchSizes(rows), [rows]);
  const sentence = portionsSentence(value, rows, texts, numbers);
  return (
    <div className={controls.control}>
      <NumberField
        label={texts.size}
        value={value}
        allowed={{ min: 1, max: rows, whole: true }}
        onChange={change}
        neighbour={(from, direction) => neighbourStop(stops, from, direction)}
      />
      <Slider
        label={texts.size}
        stops={stops}
        value={value}
        valueText={`${numbers.count(value)}: ${sentence}`}
        onMove={preview}
        onSettle={settle}
        isDisabled={rows === 1}
      />
      <p className={controls.hint}>{sentence}</p>
      <TooLarge rows={rows} />
    </div>
  );
}

type Texts = ReturnType<typeof useLearnTexts>['batch'];

/** Into how many batches an epoch falls, and how large they are. */
function portionsSentence(size: number, rows: number, texts: Texts, { count }: NumberFormat): string {
  if (size >= rows) return texts.all(count(rows));
  const batches = Math.ceil(rows / size);
  const last = rows - (batches - 1) * size;
  return last === size
    ? texts.even(count(batches), count(size))
    : texts.withRest(count(batches), count(size), count(last));
}

/** The batch that was chosen is larger than what a drag at the split has left to learn from. */
function TooLarge({ rows }: { readonly rows: number }) {
  const { batch: texts } = useLearnTexts();
  const { count } = useNumbers();
  const chosen = useThalweg(({ scenario }) => learnerOf(scenario).batchSize ?? 0);
  return (
    <p className={controls.problem} role="status" hidden={chosen <= rows}>
      {chosen > rows && texts.larger(count(chosen), count(rows))}
    </p>
  );
}
