import styles from './Animal.module.css';

interface Props {
  readonly is: 'dog' | 'cat';
  /** Tells one animal of its kind from the next: its coat, its marks, and where it looks. */
  readonly look: number;
  readonly label: string;
}

const coats = [styles.warm, styles.pale, styles.cool];

/** A head drawn in lines: a dog by its hanging ears and snout, a cat by its pointed ears and whiskers. */
export function Animal({ is, look, label }: Props) {
  const isMirrored = look % 2 === 1;
  return (
    <svg className={styles.animal} viewBox="0 0 100 100" role="img" aria-label={label}>
      <g className={coats[look % coats.length]} transform={isMirrored ? 'matrix(-1 0 0 1 100 0)' : undefined}>
        {is === 'dog' ? <Dog look={look} /> : <Cat look={look} />}
      </g>
    </svg>
  );
}

function Dog({ look }: { readonly look: number }) {
  return (
    <>
      <path className={styles.coat} d="M38 84C36 90 30 94 26 97M62 84C64 90 70 94 74 97" />
      <path
        className={styles.coat}
        d="M29 36C29 17 71 17 71 36C73 50 70 59 66 66C65 80 58 87 50 87C42 87 35 80 34 66C30 59 27 50 29 36Z"
      />
      {look % 3 === 0 && <path className={styles.marked} d="M52 25C66 24 71 34 69 47C65 56 54 54 53 45Z" />}
      {look % 3 === 2 && <path className={styles.marked} d="M44 22C48 30 47 44 50 54C53 44 52 30 56 22Z" />}
      <path className={styles.marked} d="M35 25C22 15 10 28 11 46C11 59 17 68 23 66C30 63 28 48 32 36" />
      <path className={styles.marked} d="M65 25C78 15 90 28 89 46C89 59 83 68 77 66C70 63 72 48 68 36" />
      <circle className={styles.dark} cx={41} cy={45} r={3} />
      <circle className={styles.dark} cx={59} cy={45} r={3} />
      <path className={styles.tongue} d="M46 75C45 87 55 87 54 75" />
      <path
        className={styles.muzzle}
        d="M50 57C40 55 35 63 37 70C40 78 48 77 50 71C52 77 60 78 63 70C65 63 60 55 50 57Z"
      />
      <path className={styles.dark} d="M44 57C45 53 55 53 56 57C56 61 52 64 50 64C48 64 44 61 44 57Z" />
      <path d="M50 64V71" />
    </>
  );
}

function Cat({ look }: { readonly look: number }) {
  return (
    <>
      <path className={styles.coat} d="M37 80C35 87 31 93 27 97M63 80C65 87 69 93 73 97" />
      <path
        className={styles.coat}
        d="M23 50C21 38 20 24 21 14C29 18 36 23 41 28C47 26.5 53 26.5 59 28C64 23 71 18 79 14C80 24 79 38 77 50C80 68 66 83 50 83C34 83 20 68 23 50Z"
      />
      {look % 3 === 1 && (
        <path className={styles.marked} d="M56 27.500C64 23 71 18 79 14C80 24 79 38 77 50C70 58 56 56 54 46Z" />
      )}
      {look % 3 === 2 && (
        <path className={styles.marked} d="M21 14C29 18 36 23 41 28C34 32 27 38 23 46C21 38 20 24 21 14Z" />
      )}
      {look % 3 !== 1 && <path d="M50 30V39M43 31L44.5 38M57 31L55.5 38" />}
      <path className={styles.inner} d="M27 33C26 28 26 25 26.5 22C30 24 33 26 35 28.5" />
      <path className={styles.inner} d="M73 33C74 28 74 25 73.5 22C70 24 67 26 65 28.5" />
      <path className={styles.eye} d="M31 50C34 44 42 44 45 50C42 55 34 55 31 50Z" />
      <path className={styles.eye} d="M69 50C66 44 58 44 55 50C58 55 66 55 69 50Z" />
      <ellipse className={styles.dark} cx={38} cy={49.7} rx={1.6} ry={4} />
      <ellipse className={styles.dark} cx={62} cy={49.7} rx={1.6} ry={4} />
      <path className={styles.dark} d="M46.5 61C48 60 52 60 53.5 61C53 63 51.5 64.5 50 65C48.5 64.5 47 63 46.5 61Z" />
      <path d="M50 65V68C48 72.5 43 72 41.5 69M50 68C52 72.5 57 72 58.5 69" />
      <path className={styles.thin} d="M34 64L11 59M33.5 67.500L10 68.500M34.5 71L13 77" />
      <path className={styles.thin} d="M66 64L89 59M66.5 67.500L90 68.500M65.5 71L87 77" />
    </>
  );
}
