import { Redo2, Undo2 } from 'lucide-react';
import { useTexts } from '../i18n/language.tsx';
import { useThalweg } from '../store/useThalweg.tsx';
import styles from './toolbar.module.css';

/** Undo and redo. */
export function History() {
  const { history } = useTexts().panels;
  const canUndo = useThalweg((state) => state.past.length > 0);
  const canRedo = useThalweg((state) => state.future.length > 0);
  const undo = useThalweg((state) => state.undo);
  const redo = useThalweg((state) => state.redo);
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={history.undo}
        title={`${history.undo} (${history.undoKeys})`}
        disabled={!canUndo}
        onClick={undo}
      >
        <Undo2 aria-hidden="true" />
      </button>
      <button
        type="button"
        className={styles.button}
        aria-label={history.redo}
        title={`${history.redo} (${history.redoKeys})`}
        disabled={!canRedo}
        onClick={redo}
      >
        <Redo2 aria-hidden="true" />
      </button>
    </>
  );
}
