/** What others may build upon: without the page, in Node, in a worker, in a browser. */

import './core/learning/allTasks.ts';
import './core/network/allNetworks.ts';
import './core/surfaces/allTerrains.ts';

export type { Formula } from './core/formula/formula.ts';
export { parseFormula, type Unreadable } from './core/formula/parseFormula.ts';
export type { FormulaProblem } from './core/formula/problem.ts';
export type { Domain, Minimum, Range, Surface } from './core/surface.ts';
export { defaultScenario } from './scenario/defaultScenario.ts';
export { formatScenario } from './scenario/formatScenario.ts';
export { formatLink, type Link, parseLink } from './scenario/link.ts';
export { type Parsed, parseScenario } from './scenario/parseScenario.ts';
export type { Problem } from './scenario/problem.ts';
export type * from './scenario/scenario.ts';
export { type FinishedRun as Run, type Hiker, type SimulateOptions, simulate } from './scenario/simulate.ts';
export { surfaceOf } from './scenario/surfaceOf.ts';
