import type { Column } from './columns.ts';
import styles from './OwnData.module.css';

const rowsShown = 5;

interface Props {
  readonly columns: readonly Column[];
  readonly names: readonly string[];
}

/** The first rows of a table, as they are written. */
export function TablePreview({ columns, names }: Props) {
  const rows = Array.from({ length: Math.min(rowsShown, columns[0].cells.length) }, (_, row) => row);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and the keyboard needs a way to do that
    <div className={styles.scroll} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {names.map((name, k) => (
              <th key={name} scope="col" data-numeric={columns[k].isNumeric}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              {columns.map(({ cells, isNumeric }, k) => (
                <td key={names[k]} data-numeric={isNumeric}>
                  {cells[row]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
