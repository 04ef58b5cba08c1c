import { type CSSProperties, type KeyboardEvent, type MouseEvent, useId, useState } from 'react';
import { useNumbers, useTextsOf } from '../../i18n/language.tsx';
import { sweepDe } from '../../i18n/sweep.de.ts';
import { sweepEn } from '../../i18n/sweep.en.ts';
import { viridisColor } from '../../look/viridis.ts';
import type { Cell, Sweep } from '../../scenario/sweep.ts';
import { valuesAt } from '../../scenario/sweep.ts';
import type { SweepPicture } from '../../store/sweeping.ts';
import styles from './SweepGrid.module.css';
import { type CellLook, cellLook, cellSentence, scaleOf } from './sweepCell.ts';
import { decadesOf, shareAlong } from './sweepPlace.ts';

interface Props {
  readonly picture: SweepPicture;
  readonly name: string;
  /** The present values, one for each axis. */
  readonly present: readonly number[];
  readonly best: Cell | null;
  /** Whether it belongs to settings that are no longer so: its values must not be taken, and it looks like it. */
  readonly isOutdated: boolean;
  readonly nameOf: (field: string) => string;
  /** Which cell a pointer or a key is at; null when it leaves. */
  readonly onLook?: (index: number | null) => void;
  readonly onTake?: (index: number) => void;
}

/** The picture of a sweep, learning rates from left to right: bars of one row, or a plane of cells. Arrow keys walk in it. */
export function SweepGrid({ picture, name, present, best, isOutdated, nameOf, onLook, onTake }: Props) {
  const texts = useTextsOf({ en: sweepEn, de: sweepDe });
  const numbers = useNumbers();
  const id = useId();
  const [at, setAt] = useState(0);
  const { sweep, cells } = picture;
  const [rates, across] = sweep.axes;
  const columns = rates.values.length;
  const rows = across?.values.length ?? 1;
  const active = Math.min(at, cells.length - 1);
  const scale = scaleOf(cells, sweep.cost);
  const take = isOutdated ? undefined : onTake;
  // the largest value stands at the top, as on every axis
  const rowsFromTop = Array.from({ length: rows }, (_, k) => rows - 1 - k);

  function look(index: number): void {
    setAt(index);
    onLook?.(index);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = neighbour(event.key, active, columns, rows);
    const isTaken = event.key === 'Enter' || event.key === ' ';
    if (to === null && !isTaken) return;
    event.preventDefault();
    // the keys mean something else to the page
    event.stopPropagation();
    if (to !== null) look(to);
    else take?.(active);
  }

  function onPointer(event: MouseEvent, deed: (index: number) => void): void {
    const index = event.target instanceof HTMLElement ? event.target.dataset.index : undefined;
    if (index !== undefined) deed(Number(index));
  }

  return (
    <div className={styles.frame} data-kind={across === undefined ? 'strip' : 'plane'} data-is-outdated={isOutdated}>
      {across !== undefined && (
        <div className={styles.rows} aria-hidden="true">
          <span className={styles.axis}>{nameOf(across.field)}</span>
          {[across.values.length - 1, 0].map((k) => (
            <span key={k} style={{ bottom: `${(100 * (k + 0.5)) / rows}%` }}>
              {numbers.number(across.values[k], 3)}
            </span>
          ))}
          <Now share={shareAlong(across, present[1])} side="bottom" />
        </div>
      )}
      <div className={styles.columns} aria-hidden="true">
        {decadesOf(rates).map(({ value, share }) => (
          <span key={value} style={{ left: `${100 * share}%` }}>
            {numbers.number(value, 1)}
          </span>
        ))}
        <Now share={shareAlong(rates, present[0])} side="left" />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a table of buttons would be as many stops of the tab key */}
      <div
        role="grid"
        tabIndex={0}
        className={styles.grid}
        aria-label={name}
        aria-disabled={isOutdated}
        aria-description={isOutdated ? texts.outdated : take && texts.gridHelp}
        aria-activedescendant={`${id}-${active}`}
        onKeyDown={onKeyDown}
        onFocus={() => onLook?.(active)}
        onBlur={() => onLook?.(null)}
        onPointerOver={(event) => onPointer(event, look)}
        onPointerLeave={() => onLook?.(null)}
        onClick={(event) => onPointer(event, (index) => take?.(index))}
      >
        {rowsFromTop.map((row) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus, and says which cell is meant
          // biome-ignore lint/a11y/useSemanticElements: part of the grid
          <div key={row} role="row" className={styles.row}>
            {rates.values.map((rate, column) => {
              const index = row * columns + column;
              const cell = cells[index];
              return (
                // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus, and says which cell is meant
                // biome-ignore lint/a11y/useSemanticElements: part of the grid
                <div
                  key={rate}
                  role="gridcell"
                  id={`${id}-${index}`}
                  aria-disabled={isOutdated}
                  data-index={index}
                  data-is-active={index === active}
                  data-is-best={index === best?.index}
                  className={styles.cell}
                  aria-label={`${valuesText(sweep, index, nameOf, numbers.number)}: ${cellSentence(cell, sweep.cost, texts, numbers)}`}
                >
                  <Look look={cellLook(cell, scale)} diverged={cell?.diverged ?? 0} />
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

/** "Learning rate 0.01, Momentum 0.9" */
export function valuesText(
  { axes, ...sweep }: Sweep,
  index: number,
  nameOf: (field: string) => string,
  written: (value: number, digits: number) => string,
): string {
  return valuesAt({ axes, ...sweep }, index)
    .map((value, k) => `${nameOf(axes[k]?.field ?? '')} ${written(value, 3)}`)
    .join(', ');
}

/** Light is fast; a bar is short where it is fast. What diverges hangs from the top, hatched. */
function Look({ look, diverged }: { readonly look: CellLook; readonly diverged: number }) {
  const style: Record<`--${string}`, string | number> =
    look.kind === 'judged'
      ? { '--color': viridisColor(1 - look.share), '--height': 0.04 + 0.46 * look.share, '--diverged': diverged }
      : { '--diverged': diverged };
  return (
    <>
      <i className={styles.judged} data-look={look.kind} style={style as CSSProperties} />
      {diverged > 0 && <i className={styles.diverged} style={style as CSSProperties} />}
    </>
  );
}

function Now({ share, side }: { readonly share: number | null; readonly side: 'left' | 'bottom' }) {
  if (share === null) return null;
  return <i className={styles.now} data-side={side} style={{ [side]: `${100 * share}%` }} />;
}

/** Where a key leads to from a cell; null where it leads nowhere. */
function neighbour(key: string, index: number, columns: number, rows: number): number | null {
  const column = index % columns;
  const row = Math.floor(index / columns);
  const to = (nextColumn: number, nextRow: number) =>
    Math.min(Math.max(nextRow, 0), rows - 1) * columns + Math.min(Math.max(nextColumn, 0), columns - 1);
  switch (key) {
    case 'ArrowLeft':
      return to(column - 1, row);
    case 'ArrowRight':
      return to(column + 1, row);
    case 'ArrowUp':
      return to(column, row + 1);
    case 'ArrowDown':
      return to(column, row - 1);
    case 'Home':
      return to(0, row);
    case 'End':
      return to(columns - 1, row);
    default:
      return null;
  }
}
