import { useNumbers } from '../../i18n/language.tsx';
import { Mathml } from '../../look/Mathml.tsx';
import styles from './ChainFigure.module.css';
import { chainFormula } from './chainFormula.ts';
import type { ChainNumbers } from './chainNumbers.ts';
import { stages } from './stages.ts';
import { useChainTexts } from './useChainTexts.ts';

interface Props {
  readonly numbers: ChainNumbers;
  readonly shown: number;
}

/** What the present stage computes: as a formula with letters and numbers, and in a sentence. */
export function StageTold({ numbers, shown }: Props) {
  const texts = useChainTexts().stages;
  const format = useNumbers();
  const stage = stages[shown];
  const formula = chainFormula(stage, numbers, format);
  const { slopes, local } = numbers;
  const told = (value: number) => format.number(value);

  function sentence(): string {
    switch (stage) {
      case 'given':
        return texts.given;
      case 'z':
      case 'h':
      case 'y':
      case 'loss':
        return texts[stage](told(numbers[stage]));
      case 'slope-y':
        return texts[stage](told(slopes.y));
      case 'slope-w2':
        return texts[stage](told(slopes.w2), told(local.yByW2));
      case 'slope-b2':
        return texts[stage](told(slopes.b2));
      case 'slope-h':
        return texts[stage](told(slopes.h), told(local.yByH));
      case 'slope-z':
        return texts[stage](told(slopes.z), told(local.hByZ));
      case 'slope-w1':
        return texts[stage](told(slopes.w1), told(local.zByW1));
      case 'slope-b1':
        return texts[stage](told(slopes.b1));
    }
  }

  return (
    <div className={styles.told}>
      <div className={styles.formula}>{formula !== null && <Mathml>{formula}</Mathml>}</div>
      <p role="status">{sentence()}</p>
    </div>
  );
}
