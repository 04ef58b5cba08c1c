import type { ReactNode, Ref } from 'react';
import styles from './Pictures.module.css';

interface Props {
  readonly ref: Ref<HTMLCanvasElement>;
  readonly name: string;
  readonly columns: number;
  readonly rows: number;
  /** What stands below, beside the name. */
  readonly children?: ReactNode;
}

/** A picture to be painted by its parent, pixel by pixel. */
export function GreyPicture({ ref, name, columns, rows, children }: Props) {
  return (
    <figure className={styles.picture}>
      <canvas ref={ref} className={styles.pixels} width={columns} height={rows} role="img" aria-label={name} />
      <figcaption>
        <strong>{name}</strong> {children}
      </figcaption>
    </figure>
  );
}
