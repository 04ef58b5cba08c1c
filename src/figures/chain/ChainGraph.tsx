import { useEffect, useRef } from 'react';
import { useDrawingBox } from '../useDrawingBox.ts';
import styles from './ChainGraph.module.css';
import type { ChainNumbers } from './chainNumbers.ts';
import { EdgeShown } from './EdgeShown.tsx';
import { edges, layoutFor } from './graphLayout.ts';
import { NodeShown } from './NodeShown.tsx';
import { isLatest, nodeNames } from './nodes.ts';

interface Props {
  readonly numbers: ChainNumbers;
  /** The stage that is shown, by its place. */
  readonly shown: number;
}

/** The graph as far as it has been gone through; what has just been computed comes into view. */
export function ChainGraph({ numbers, shown }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef<SVGGElement>(null);
  const { width, letterPx } = useDrawingBox(box);
  const layout = layoutFor(width, letterPx);

  useEffect(() => {
    if (shown > 0) latest.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);

  return (
    <div ref={box} className={styles.graph} data-is-standing={layout.height > layout.width}>
      <svg viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
        {edges.map((edge) => (
          <EdgeShown key={`${edge.from} ${edge.to}`} edge={edge} layout={layout} numbers={numbers} shown={shown} />
        ))}
        {nodeNames.map((name) => (
          <NodeShown
            key={name}
            ref={isLatest(name, shown) ? latest : null}
            name={name}
            at={layout.places[name]}
            numbers={numbers}
            shown={shown}
          />
        ))}
      </svg>
    </div>
  );
}
