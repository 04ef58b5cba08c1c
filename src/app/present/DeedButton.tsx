import type { ReactNode, Ref } from 'react';
import styles from './DeedButton.module.css';

interface Props {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly name: string;
  /** The key that does the same. */
  readonly keyName?: string;
  /** What it would do now, where that is more than its name. */
  readonly says?: string | undefined;
  /** For what can be on or off. */
  readonly isPressed?: boolean;
  /** Keeps the focus all the same. */
  readonly isOff?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A sign to press, named with its key. */
export function DeedButton({ ref, name, keyName, says = name, isPressed, isOff = false, onClick, children }: Props) {
  return (
    <button
      ref={ref}
      type="button"
      className={styles.button}
      aria-label={name}
      title={keyName === undefined ? says : `${says} (${keyName})`}
      aria-pressed={isPressed}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onClick}
    >
      {children}
    </button>
  );
}
