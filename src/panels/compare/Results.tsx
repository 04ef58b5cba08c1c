import { ArrowDown, ArrowUp, Copy } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useNumbers, useTexts, useTextsOf } from '../../i18n/language.tsx';
import { resultsDe } from '../../i18n/results.de.ts';
import { resultsEn } from '../../i18n/results.en.ts';
import { type RaceFound, useRaceResults } from '../../store/useRaceResults.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import { levelHeight } from '../levelHeight.ts';
import { RivalMark } from '../race/RivalMark.tsx';
import toolbar from '../toolbar.module.css';
import { CopiedText } from './CopiedText.tsx';
import styles from './Results.module.css';
import {
  bestSentence,
  type Column,
  cellText,
  columns,
  isDescendingAtFirst,
  type ResultRow,
  sortedRows,
  tableText,
} from './resultsTable.ts';

/** What became of the hikers of each optimizer, as far as the run is known: one line an optimizer. */
export function Results() {
  const texts = useTextsOf({ en: resultsEn, de: resultsDe });
  const numbers = useNumbers();
  const [sorting, setSorting] = useState<{ column: Column; isDescending: boolean }>({
    column: 'optimizer',
    isDescending: false,
  });
  const [copied, setCopied] = useState<string | null>(null);
  const found = useRaceResults();
  const all = useRows(found);
  if (found === null) return <p className={styles.note}>{texts.waiting}</p>;

  const rows = sortedRows(all, sorting.column, sorting.isDescending);
  const step = numbers.count(found.upTo);
  const [{ hikers, tracked }] = found.results;

  function sortBy(column: Column): void {
    const isAgain = column === sorting.column;
    setSorting({ column, isDescending: isAgain ? !sorting.isDescending : isDescendingAtFirst(column) });
  }

  return (
    <div className={styles.results}>
      <div className={styles.told}>
        <p role="status">{found.isFinal ? bestSentence(rows, sorting.column, texts, numbers) : ''}</p>
        {copied !== null && <CopiedText key={copied} text={copied} texts={texts} onClose={() => setCopied(null)} />}
        <button type="button" className={toolbar.button} onClick={() => setCopied(tableText(rows, texts, numbers))}>
          <Copy aria-hidden="true" />
          {texts.copy}
        </button>
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption>{found.isFinal ? texts.caption(step) : texts.captionSoFar(step)}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Header
                  key={column}
                  column={column}
                  sorted={column === sorting.column ? (sorting.isDescending ? 'descending' : 'ascending') : 'none'}
                  onSort={() => sortBy(column)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.rival}>
                <th scope="row">
                  <RivalMark rival={row.rival} />
                  {row.name}
                </th>
                {columns.slice(1).map((column) => (
                  <td key={column}>{cellText(row, column, numbers)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {tracked < hikers && (
        <p className={styles.note}>{texts.tracked(numbers.count(tracked), numbers.count(hikers))}</p>
      )}
    </div>
  );
}

/** One row an optimizer; a median loss that is nothing beside the height of the landscape is the rounding of a 0. */
function useRows(found: RaceFound | null): readonly ResultRow[] {
  const { optimizer } = useTexts().panels;
  const { low, high } = useThalweg((state) => state.heights);
  return useMemo(() => {
    if (found === null) return [];
    return found.rivals.map(({ id, learningRate }, rival) => {
      const result = found.results[rival];
      const medianLoss = result.medianLoss === null ? null : levelHeight(result.medianLoss, { low, high });
      return { rival, name: optimizer.names[id], learningRate, result: { ...result, medianLoss } };
    });
  }, [found, optimizer, low, high]);
}

interface HeaderProps {
  readonly column: Column;
  readonly sorted: 'ascending' | 'descending' | 'none';
  readonly onSort: () => void;
}

function Header({ column, sorted, onSort }: HeaderProps) {
  const texts = useTextsOf({ en: resultsEn, de: resultsDe });
  return (
    <th scope="col" aria-sort={sorted}>
      <button type="button" title={texts.hints[column]} onClick={onSort}>
        {texts.columns[column]}
        {sorted === 'ascending' && <ArrowUp aria-hidden="true" />}
        {sorted === 'descending' && <ArrowDown aria-hidden="true" />}
      </button>
    </th>
  );
}
