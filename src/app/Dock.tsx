import { type KeyboardEvent, lazy, Suspense, useRef } from 'react';
import { useTexts } from '../i18n/language.tsx';
import { useThalweg } from '../store/useThalweg.tsx';
import styles from './Dock.module.css';

// the first picture is the landscape; what explains it comes after, into a place that is kept for it
const contents = {
  loss: lazy(async () => ({ default: (await import('../charts/LossCurve.tsx')).LossCurve })),
  epochs: lazy(async () => ({ default: (await import('../charts/Epochs.tsx')).Epochs })),
  rate: lazy(async () => ({ default: (await import('../charts/RateCurve.tsx')).RateCurve })),
  slices: lazy(async () => ({ default: (await import('../charts/Slices.tsx')).Slices })),
  results: lazy(async () => ({ default: (await import('../panels/compare/Results.tsx')).Results })),
  sweep: lazy(async () => ({ default: (await import('../panels/compare/Sweep.tsx')).Sweep })),
  pinned: lazy(async () => ({ default: (await import('../panels/compare/Pinned.tsx')).Pinned })),
};

export type Leaf = keyof typeof contents;

const everyLeaf: readonly Leaf[] = ['loss', 'epochs', 'rate', 'slices', 'results', 'sweep', 'pinned'];

/** What is about hikers only; a network has none until they are let loose. */
const leavesOfHikers: readonly Leaf[] = ['loss', 'slices', 'results', 'sweep'];

const strides: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

interface Props {
  /** The one that is open, where this landscape has it. */
  readonly wanted: Leaf;
  readonly onWant: (leaf: Leaf) => void;
}

/** Below the landscape: curves and tables of the run, one of them at a time. */
export function Dock({ wanted, onWant }: Props) {
  const { dock } = useTexts().panels.shell;
  // only what learns from data has epochs
  const hasEpochs = useThalweg(({ scenario: { surface } }) => 'task' in surface || 'network' in surface);
  const isNetwork = useThalweg(({ scenario }) => 'network' in scenario.surface);
  const hasHikers = useThalweg(({ run }) => run.hikers > 0);
  const leaves = everyLeaf.filter((each) => {
    if (each === 'epochs') return hasEpochs;
    // settings are swept over many runs, and no network is trained so often
    if (isNetwork && each === 'sweep') return false;
    return !isNetwork || hasHikers || !leavesOfHikers.includes(each);
  });
  const leaf = leaves.includes(wanted) ? wanted : leaves[0];
  const tabs = useRef<HTMLDivElement>(null);
  const Content = contents[leaf];

  /** Arrow keys go from tab to tab, as in every row of tabs; Home and End to the first and the last. */
  function onKeyDown(event: KeyboardEvent): void {
    const now = leaves.indexOf(leaf);
    const to =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? leaves.length - 1
          : event.key in strides
            ? (now + strides[event.key] + leaves.length) % leaves.length
            : now;
    if (to === now) return;
    event.preventDefault();
    // the shortcuts of the page mean something else by these keys
    event.stopPropagation();
    onWant(leaves[to]);
    tabs.current?.querySelectorAll('button')[to].focus();
  }

  return (
    <div className={styles.dock}>
      <div ref={tabs} role="tablist" aria-label={dock.name} className={styles.tabs} onKeyDown={onKeyDown}>
        {leaves.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`dock-${each}`}
            aria-selected={leaf === each}
            aria-controls="dock"
            tabIndex={leaf === each ? 0 : -1}
            onClick={() => onWant(each)}
          >
            {dock[each]}
          </button>
        ))}
      </div>
      <div id="dock" role="tabpanel" aria-labelledby={`dock-${leaf}`} className={styles.leaf}>
        <Suspense>
          <Content />
        </Suspense>
      </div>
    </div>
  );
}
