import { parseFormula } from '../core/formula/parseFormula.ts';
import { taskOf } from '../core/learning/bringTasks.ts';
import { type TaskSpec, taskEntries } from '../core/learning/index.ts';
import { ownDomain } from '../core/learning/own.ts';
import type { Domain, Surface } from '../core/surface.ts';
import { catalogueSurface } from '../core/surfaces/catalogueSurface.ts';
import { formulaSurface } from '../core/surfaces/formulaSurface.ts';
import { entryOf } from '../core/surfaces/index.ts';
import { terrainOf } from '../core/surfaces/terrains.ts';
import { specOf } from './learningOf.ts';
import type { SurfaceChoice } from './scenario.ts';

/**
 * The landscape that a scenario chooses; the same object again as long as the choice says the same.
 * Throws a RangeError when there is no such surface, the formula cannot be read, or the data have not been brought: what
 * comes from outside goes through `parseScenario` first. That of a network is known only to `landscapeOf`, which trains it.
 */
export function surfaceOf(choice: SurfaceChoice): Surface {
  if ('id' in choice) {
    const entry = entryOf(choice.id);
    if (entry === undefined) throw new RangeError(`Expected a surface of the catalogue, got "${choice.id}".`);
    return catalogueSurface(entry);
  }
  if ('terrain' in choice) {
    const entry = terrainOf(choice.terrain);
    if (entry === undefined) throw new RangeError(`Expected the name of a terrain, got "${choice.terrain}".`);
    return entry.surface();
  }
  if ('task' in choice) return taskOf(specOf(choice)).landscapes.train;
  if ('network' in choice) throw new RangeError('Expected a surface that needs no training, got that of a network.');
  return surfaceOfFormula(choice.formula, choice.domain);
}

/** The ground that a scenario's choice shows; known before the heights of a terrain or the data of a task have been brought. */
export function domainOf(choice: SurfaceChoice): Domain {
  if ('network' in choice) return unitDomain;
  if ('task' in choice) return domainOfTask(specOf(choice));
  const entry = 'terrain' in choice ? terrainOf(choice.terrain) : null;
  return entry ? entry.domain : surfaceOf(choice).domain;
}

/** Before its trainings nobody knows where a network's plane will be looked at. */
const unitDomain: Domain = { x: [-1, 1], y: [-1, 1] };

function domainOfTask(spec: TaskSpec): Domain {
  return taskEntries.find(({ id }) => id === spec.task)?.domain(spec) ?? ownDomain(spec);
}

/** The surfaces of the formulas last asked for, the latest at the end: whoever types makes a new one with every character. */
const made = new Map<string, Surface>();
const mostMade = 32;

function surfaceOfFormula(text: string, domain: Domain): Surface {
  const key = JSON.stringify([text, domain.x, domain.y]);
  const surface = made.get(key) ?? makeSurface(text, domain);
  made.delete(key);
  made.set(key, surface);
  if (made.size > mostMade) {
    const [oldest] = made.keys();
    made.delete(oldest);
  }
  return surface;
}

function makeSurface(text: string, domain: Domain): Surface {
  const formula = parseFormula(text);
  if (!formula.ok) {
    const { code, at } = formula.problem;
    throw new RangeError(`Expected a formula that can be read, got "${text}": ${code} at ${at}.`);
  }
  return formulaSurface(formula, domain);
}
