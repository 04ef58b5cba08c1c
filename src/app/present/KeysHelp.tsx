import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useTextsOf } from '../../i18n/language.tsx';
import toolbar from '../../panels/toolbar.module.css';
import styles from './KeysHelp.module.css';
import { catalogue } from './presentTexts.ts';

type Row = keyof typeof catalogue.en.help.rows;

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** All keys of presenting, in a dialog that Escape and a click beside it close. */
export function KeysHelp({ isOpen, onClose }: Props) {
  const { help, keys } = useTextsOf(catalogue);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const close = () => dialog.current?.close();

  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);

  const rows: Readonly<Record<Row, readonly string[]>> = {
    next: [keys.pageDown, keys.space, '→'],
    back: [keys.pageUp, '←'],
    black: ['B', '.'],
    chapter: [`7 ${keys.enter}`, `12 ${keys.enter}`],
    freeze: ['F'],
    notes: ['N'],
    pointer: ['P'],
    help: ['H', '?'],
    end: ['Esc'],
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Escape and the button inside
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && close()}
    >
      <div className={styles.inside}>
        <header className={styles.header}>
          <h2 id={titleId}>{help.title}</h2>
          <button type="button" className={toolbar.button} aria-label={help.close} title={help.close} onClick={close}>
            <X aria-hidden="true" />
          </button>
        </header>
        <table className={styles.keys}>
          <thead>
            <tr>
              <th scope="col">{help.key}</th>
              <th scope="col">{help.deed}</th>
            </tr>
          </thead>
          <tbody>
            {(Object.keys(rows) as Row[]).map((row) => (
              <tr key={row}>
                <th scope="row">
                  {rows[row].map((key, index) => (
                    <span key={key}>
                      {index > 0 && ` ${help.or} `}
                      <kbd>{key}</kbd>
                    </span>
                  ))}
                </th>
                <td>{help.rows[row]}.</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={styles.landscape}>{help.landscape}</p>
      </div>
    </dialog>
  );
}
