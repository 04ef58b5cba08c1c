import type { Formula } from '../../../src/core/formula/formula.ts';
import { parseFormula } from '../../../src/core/formula/parseFormula.ts';

/** The formula; fails where the text is none. */
export function formula(text: string): Formula {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`${JSON.stringify(text)}: ${JSON.stringify(parsed.problem)}`);
  return parsed;
}
