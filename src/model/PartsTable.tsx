import { LockKeyhole } from 'lucide-react';
import { type Part, parts } from '../core/learning/task.ts';
import { useNumbers } from '../i18n/language.tsx';
import { useThalweg } from '../store/useThalweg.tsx';
import styles from './ModelView.module.css';
import { markPaths } from './rowMarks.ts';
import { useModelTexts } from './useModelTexts.ts';

/** Something that is measured on each part of the rows. */
export interface PartMeasure {
  readonly name: string;
  told(part: Part): string;
}

interface Props {
  readonly rowsOf: (part: Part) => number;
  readonly measures: readonly PartMeasure[];
}

/** How the model does on each part of the rows; of the test rows only once they have been opened. */
export function PartsTable({ rowsOf, measures }: Props) {
  const texts = useModelTexts();
  const numbers = useNumbers();
  const isTestOpen = useThalweg((state) => state.isTestOpen);
  const isClosed = (part: Part) => part === 'test' && !isTestOpen && rowsOf(part) > 0;

  function told({ told: tell }: PartMeasure, part: Part) {
    if (isClosed(part)) return <Closed />;
    return rowsOf(part) === 0 ? '–' : tell(part);
  }

  return (
    <table className={styles.numbers}>
      <thead>
        <tr>
          <td />
          {parts.map((part) => (
            <th key={part} scope="col">
              <span className={styles.column}>
                <PartMark part={part} />
                {texts.parts[part]}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{texts.rows}</th>
          {parts.map((part) => (
            <td key={part}>{numbers.count(rowsOf(part))}</td>
          ))}
        </tr>
        {measures.map((measure) => (
          <tr key={measure.name}>
            <th scope="row">{measure.name}</th>
            {parts.map((part) => (
              <td key={part}>{told(measure, part)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Closed() {
  const texts = useModelTexts();
  return (
    <span className={styles.closed} title={texts.whyClosed}>
      <LockKeyhole aria-hidden="true" /> {texts.closed}
    </span>
  );
}

function PartMark({ part }: { readonly part: Part }) {
  return (
    <svg className={styles.mark} viewBox="-2 -2 4 4" aria-hidden="true">
      <path className={part === 'train' ? styles.full : styles.outlined} d={markPaths[part]} />
    </svg>
  );
}
