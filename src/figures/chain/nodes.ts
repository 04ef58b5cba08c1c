import type { ChainNumbers } from './chainNumbers.ts';
import type { Edge, NodeName } from './graphLayout.ts';
import { isReached, type Stage, stages } from './stages.ts';

/** What a node is called in the graph. */
export const signs: Readonly<Record<NodeName, string>> = {
  x: 'x',
  w1: 'w₁',
  b1: 'b₁',
  z: 'z',
  h: 'h',
  w2: 'w₂',
  b2: 'b₂',
  y: 'y',
  target: 't',
  loss: 'L',
};

/** From what goes in to what comes out. */
export const nodeNames: readonly NodeName[] = ['x', 'w1', 'b1', 'z', 'h', 'w2', 'b2', 'y', 'target', 'loss'];

interface Stages {
  /** In which its number is computed. */
  readonly value: Stage;
  /** In which the derivative of the loss comes to it; null where none does. */
  readonly slope: Stage | null;
}

const stagesOf: Readonly<Record<NodeName, Stages>> = {
  x: { value: 'given', slope: null },
  w1: { value: 'given', slope: 'slope-w1' },
  b1: { value: 'given', slope: 'slope-b1' },
  z: { value: 'z', slope: 'slope-z' },
  h: { value: 'h', slope: 'slope-h' },
  w2: { value: 'given', slope: 'slope-w2' },
  b2: { value: 'given', slope: 'slope-b2' },
  y: { value: 'y', slope: 'slope-y' },
  target: { value: 'given', slope: null },
  loss: { value: 'loss', slope: null },
};

/** The number of a node at a stage; null where it has not been computed yet. */
export function valueShown(name: NodeName, numbers: ChainNumbers, shown: number): number | null {
  return isReached(stagesOf[name].value, shown) ? numbers[name] : null;
}

/** The derivative of the loss along a node's number; null where it has not come back yet, or never does. */
export function slopeShown(name: NodeName, { slopes }: ChainNumbers, shown: number): number | null {
  const { slope } = stagesOf[name];
  if (slope === null || !isReached(slope, shown)) return null;
  return name === 'x' || name === 'target' || name === 'loss' ? null : slopes[name];
}

/** Whether the stage that is shown has computed something of this node. */
export function isLatest(name: NodeName, shown: number): boolean {
  const { value, slope } = stagesOf[name];
  return shown > 0 && (stages[shown] === value || stages[shown] === slope);
}

/** The derivative of what an edge leads to along what it comes from. */
export function localSlope({ from, to }: Edge, { local }: ChainNumbers): number | null {
  switch (`${from} ${to}` as const) {
    case 'y loss':
      return local.lossByY;
    case 'w2 y':
      return local.yByW2;
    case 'h y':
      return local.yByH;
    case 'z h':
      return local.hByZ;
    case 'w1 z':
      return local.zByW1;
    case 'b1 z':
    case 'b2 y':
      // what is simply added
      return 1;
    default:
      return null;
  }
}
