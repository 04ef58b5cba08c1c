import { useMemo, useState } from 'react';
import type { ChainFigure as ChainChoice } from '../../chapters/figureChoice.ts';
import styles from './ChainFigure.module.css';
import { ChainGraph } from './ChainGraph.tsx';
import { ChainSettings } from './ChainSettings.tsx';
import { ChainTable } from './ChainTable.tsx';
import { type ChainGiven, chainNumbers } from './chainNumbers.ts';
import { DifferenceCheck } from './DifferenceCheck.tsx';
import { StageTold } from './StageTold.tsx';
import { deedsBetween, endOfBack, endOfForward } from './stages.ts';
import { useChainTexts } from './useChainTexts.ts';

interface Props {
  readonly choice: ChainChoice;
  readonly onDeed: (deed: string) => void;
}

/** A network small enough to be computed by hand: numbers go forward through it, then derivatives back, stage by stage. */
export function ChainFigure({ choice, onDeed }: Props) {
  const texts = useChainTexts();
  const [given, setGiven] = useState(() => givenIn(choice));
  const [shown, setShown] = useState(0);
  const numbers = useMemo(() => chainNumbers(given), [given]);

  function show(stage: number): void {
    setShown(stage);
    for (const deed of deedsBetween(shown, stage)) onDeed(deed);
  }

  function change(name: keyof ChainGiven, value: number): void {
    setGiven({ ...given, [name]: value });
    if (name !== 'x' && name !== 'target') onDeed('changed');
  }

  const isAtEnd = shown === endOfBack;
  const all = isAtEnd ? texts.anew : shown < endOfForward ? texts.allForward : texts.allBack;
  return (
    <figure className={styles.figure} aria-label={texts.name}>
      <div className={styles.seen}>
        <ChainGraph numbers={numbers} shown={shown} />
        <ChainSettings given={given} first={choice} onChange={change} />
        <DifferenceCheck numbers={numbers} onCheck={() => onDeed('checked')} />
        <ChainTable numbers={numbers} shown={shown} />
      </div>
      <div className={styles.foot}>
        <StageTold numbers={numbers} shown={shown} />
        <div className={styles.buttons}>
          {/* a button that is disabled under the finger would lose the focus */}
          <button type="button" aria-disabled={shown === 0} onClick={() => shown > 0 && show(shown - 1)}>
            {texts.previous}
          </button>
          <button
            type="button"
            className={styles.main}
            aria-disabled={isAtEnd}
            onClick={() => !isAtEnd && show(shown + 1)}
          >
            {texts.next}
          </button>
          <button type="button" onClick={() => show(isAtEnd ? 0 : shown < endOfForward ? endOfForward : endOfBack)}>
            {all}
          </button>
        </div>
      </div>
    </figure>
  );
}

function givenIn({ input, target, weights: [w1, b1, w2, b2] }: ChainChoice): ChainGiven {
  return { x: input, target, w1, b1, w2, b2 };
}
