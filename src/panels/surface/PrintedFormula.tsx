import { useState } from 'react';
import type { Expression } from '../../core/formula/expression.ts';
import { formatMathml } from '../../core/formula/formatMathml.ts';
import type { Formula } from '../../core/formula/formula.ts';
import type { Unreadable } from '../../core/formula/parseFormula.ts';
import { useNumbers, useTexts } from '../../i18n/language.tsx';
import { Mathml } from '../../look/Mathml.tsx';
import styles from './PrintedFormula.module.css';

const f = '<mrow><mi>f</mi><mo>(</mo><mi>x</mi><mo>,</mo><mi>y</mi><mo>)</mo></mrow>';
const slope = (axis: 'x' | 'y') =>
  `<mfrac><mrow><mo>∂</mo><mi>f</mi></mrow><mrow><mo>∂</mo><mi>${axis}</mi></mrow></mfrac>`;

interface Props {
  readonly formula: Formula | Unreadable;
  readonly hasGradient?: boolean;
}

/** A formula as mathematics, and its gradient; while it cannot be read, the last one that could. */
export function PrintedFormula({ formula, hasGradient = true }: Props) {
  const { formula: texts } = useTexts().panels;
  const [lastGood, setLastGood] = useState<Formula | null>(null);
  if (formula.ok && formula !== lastGood) setLastGood(formula);
  const shown = formula.ok ? formula : lastGood;
  if (shown === null) return null;
  return (
    <figure
      className={styles.printed}
      data-stale={!formula.ok}
      aria-label={texts.formulaAndGradient}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and the keyboard needs a way to do that
      tabIndex={0}
    >
      <Line left={f} right={shown.value} />
      {hasGradient && <Line left={slope('x')} right={shown.gradient[0]} />}
      {hasGradient && <Line left={slope('y')} right={shown.gradient[1]} />}
    </figure>
  );
}

function Line({ left, right }: { readonly left: string; readonly right: Expression }) {
  const { formula: texts } = useTexts().panels;
  const { decimalSign } = useNumbers();
  const printed = formatMathml(right, { decimalSign });
  return (
    <div className={styles.line}>
      <Mathml>{`${left}<mo>=</mo>`}</Mathml>
      <Mathml>{printed ?? `<mtext>${texts.tooLongToPrint}</mtext>`}</Mathml>
    </div>
  );
}
