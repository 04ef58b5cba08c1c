import { type ReactNode, Suspense, useState } from 'react';
import styles from './controls.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A fold whose content is made, and loaded, only when it is opened for the first time. */
export function LateFold({ title, children }: Props) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details className={styles.fold} onToggle={({ currentTarget }) => currentTarget.open && setWasOpened(true)}>
      <summary>{title}</summary>
      <div className={styles.folded}>
        <Suspense>{wasOpened && children}</Suspense>
      </div>
    </details>
  );
}
