import { parseScenario } from './parseScenario.ts';
import type { Scenario } from './scenario.ts';

/**
 * A scenario as the text of a file: JSON, its fields always in the same order. Defaults are written out too, for they may
 * change with the next release, and a file must show in ten years what it shows today. (A link, which has to be short,
 * leaves them out.) `parseScenario` of the text gives the scenario back.
 */
export function formatScenario(scenario: Scenario): string {
  const { scenario: ordered } = parseScenario(scenario);
  return `${onOneLine(JSON.stringify(ordered, null, 2))}\n`;
}

/** Innermost lists, as points and ranges, read better on one line. Inside a JSON text there is no line break to be taken for one of ours. */
function onOneLine(json: string): string {
  return json.replace(/\[\n[^[\]{}]*\n\s*\]/g, (list) => list.replace(/,\n\s*/g, ', ').replace(/\n\s*/g, ''));
}
