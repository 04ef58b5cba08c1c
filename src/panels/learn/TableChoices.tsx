import { useMemo, useState } from 'react';
import { useNumbers, useTexts } from '../../i18n/language.tsx';
import { usualTask } from '../../scenario/usualTask.ts';
import { useThalwegStore } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import { bringTasks, goTo } from '../surface/landscapes.ts';
import { ColumnChoices } from './ColumnChoices.tsx';
import { columnNames, columnsOf, hasHeader } from './columns.ts';
import { dataOf, likelyWish, problemOf, type TakenRows, takeRows, type Wish } from './dataRows.ts';
import styles from './OwnData.module.css';
import { type Told, tableProblemSentence, tableSentences, takenSentences } from './ownDataSentences.ts';
import type { Table } from './readTable.ts';
import { TablePreview } from './TablePreview.tsx';
import { useOwnDataTexts } from './useOwnDataTexts.ts';

interface Props {
  readonly table: Table;
  readonly onArrive: () => void;
}

/** A table that was read: whether its first row holds names, and what is to be learned from which columns. */
export function TableChoices({ table, onArrive }: Props) {
  const texts = useOwnDataTexts();
  const numbers = useNumbers();
  const [withHeader, setWithHeader] = useState(() => hasHeader(table));
  const columns = useMemo(() => columnsOf(table, withHeader), [table, withHeader]);
  const names = useMemo(
    () =>
      columnNames(
        columns,
        (k) => texts.column(numbers.count(k)),
        (name, k) => texts.twice(name, numbers.count(k)),
      ),
    [columns, texts, numbers],
  );
  const told: Told = { columns, names, texts, numbers };
  const problem = problemOf(columns);
  return (
    <>
      {columns.length > 0 && (
        <>
          <p className={controls.prose}>
            {texts.found(numbers.count(columns[0].cells.length), numbers.count(columns.length))}
          </p>
          <label className={controls.flag}>
            <input type="checkbox" checked={withHeader} onChange={({ target }) => setWithHeader(target.checked)} />
            {texts.hasHeader}
          </label>
          <TablePreview columns={columns} names={names} />
          <Sentences sentences={tableSentences(table, told)} />
        </>
      )}
      {problem === null ? (
        <Chosen key={String(withHeader)} table={table} told={told} onArrive={onArrive} />
      ) : (
        <Refusal sentence={tableProblemSentence(problem, told)} />
      )}
    </>
  );
}

interface ChosenProps extends Props {
  readonly told: Told;
}

/** Which columns, and what comes of them. */
function Chosen({ table, told, onArrive }: ChosenProps) {
  const { columns, texts, numbers } = told;
  const { surface } = useTexts().panels;
  const store = useThalwegStore();
  const [wish, setWish] = useState(() => likelyWish(columns));
  const [isMissing, setIsMissing] = useState(false);
  const taken = useMemo(() => takeRows(table, columns, wish), [table, columns, wish]);

  async function use(rows: TakenRows): Promise<void> {
    try {
      await bringTasks();
    } catch {
      setIsMissing(true);
      return;
    }
    const task = usualTask(wish.model === 'line' ? 'own-line' : 'own-neuron', dataOf(rows, columns, told.names, wish));
    const { change, seek } = store.getState();
    change((scenario) => goTo(scenario, task));
    seek(0);
    onArrive();
  }

  return (
    <>
      <ColumnChoices told={told} wish={wish} onChange={(next: Wish) => setWish(next)} />
      {taken.ok ? (
        <>
          <Sentences sentences={takenSentences(taken.taken, wish.feature, told)} />
          <button type="button" className={styles.use} onClick={() => use(taken.taken)}>
            {texts.use(numbers.count(taken.taken.rows.length))}
          </button>
        </>
      ) : (
        <Refusal sentence={tableProblemSentence(taken.problem, told)} />
      )}
      <p className={controls.problem} role="status" hidden={!isMissing}>
        {isMissing && surface.notLoaded}
      </p>
    </>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <div role="status">
      {sentences.map((sentence) => (
        <p key={sentence} className={controls.hint}>
          {sentence}
        </p>
      ))}
    </div>
  );
}

/** Why nothing can be learned from this yet. */
function Refusal({ sentence }: { readonly sentence: string }) {
  const { problems } = useOwnDataTexts();
  return (
    <p className={controls.problem} role="alert">
      {sentence} {problems.untouched}
    </p>
  );
}
