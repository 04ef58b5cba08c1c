import { parseFormula } from '../core/formula/parseFormula.ts';
import type { Domain } from '../core/surface.ts';
import { catalogue } from '../core/surfaces/index.ts';
import { terrains } from '../core/surfaces/terrains.ts';
import { defaultSurface } from './defaultScenario.ts';
import type { Inert, InertObject } from './inert.ts';
import type { Report } from './problem.ts';
import { readDomain } from './readDomain.ts';
import { path, readChoice, readObject, reportUnknown } from './readFields.ts';
import { readNetwork } from './readNetwork.ts';
import { readTask } from './readTask.ts';
import type { SurfaceChoice } from './scenario.ts';

/** Where a formula is looked at when nobody says where. */
export const formulaDomain: Domain = { x: [-5, 5], y: [-5, 5] };

/** The ways to say which surface is meant. */
const kinds = ['id', 'formula', 'terrain', 'task', 'network'] as const;

const surfaceIds = catalogue.map(({ id }) => id);
const terrainIds = terrains.map(({ id }) => id);

/** A surface that exists; the default one where the input names none. */
export function readSurface(input: Inert, at: string, report: Report): SurfaceChoice {
  const surface = readObject(input, at, report);
  const [kind, rival] = kinds.filter((name) => surface[name] !== undefined);
  if (rival !== undefined) report({ code: 'contradiction', at: path(at, rival), with: path(at, kind) });
  switch (kind) {
    case 'task':
      return readTask(withoutOthers(surface, kind), at, report) ?? defaultSurface;
    case 'network':
      return readNetwork(withoutOthers(surface, kind), at, report) ?? defaultSurface;
  }
  reportUnknown(surface, kind === 'formula' ? [...kinds, 'domain'] : kinds, at, report);
  switch (kind) {
    case 'id': {
      const id = readChoice({ values: surfaceIds }, surface.id, path(at, 'id'), report);
      return id === undefined ? defaultSurface : { id };
    }
    case 'terrain': {
      const terrain = readChoice({ values: terrainIds }, surface.terrain, path(at, 'terrain'), report);
      return terrain === undefined ? defaultSurface : { terrain };
    }
    case 'formula':
      return readFormula(surface, at, report);
    default:
      return defaultSurface;
  }
}

/** Without the other ways to say which surface is meant: of those it has been told that they contradict this one. */
function withoutOthers(surface: InertObject, kind: (typeof kinds)[number]): InertObject {
  const isOther = (name: string) => name !== kind && kinds.some((each) => each === name);
  return Object.fromEntries(Object.entries(surface).filter(([name]) => !isOther(name)));
}

function readFormula({ formula, domain }: InertObject, at: string, report: Report): SurfaceChoice {
  if (typeof formula !== 'string') {
    report({ code: 'wrong-type', at: path(at, 'formula'), expected: 'text' });
    return defaultSurface;
  }
  const parsed = parseFormula(formula);
  if (!parsed.ok) {
    report({ code: 'bad-formula', at: path(at, 'formula'), problem: parsed.problem });
    return defaultSurface;
  }
  return { formula, domain: readDomain(domain, formulaDomain, path(at, 'domain'), report) };
}
