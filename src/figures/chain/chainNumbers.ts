import { network } from '../../core/network/network.ts';
import type { Samples } from '../../core/network/samples.ts';

/** What the graph begins with: everything else follows. */
export interface ChainGiven {
  readonly x: number;
  readonly target: number;
  readonly w1: number;
  readonly b1: number;
  readonly w2: number;
  readonly b2: number;
}

export type WeightName = 'w1' | 'b1' | 'w2' | 'b2';

/** In the order in which the network keeps its parameters. */
export const weightNames: readonly WeightName[] = ['w1', 'b1', 'w2', 'b2'];

/** Every number of the graph. */
export interface ChainNumbers extends ChainGiven {
  /** w₁ x + b₁ */
  readonly z: number;
  /** tanh z */
  readonly h: number;
  /** w₂ h + b₂ */
  readonly y: number;
  /** (y − target)² */
  readonly loss: number;
  /** The derivative of a number along the one that goes into it. */
  readonly local: {
    /** ∂L/∂y = 2 (y − target) */
    readonly lossByY: number;
    /** ∂y/∂w₂ = h */
    readonly yByW2: number;
    /** ∂y/∂h = w₂ */
    readonly yByH: number;
    /** ∂h/∂z = 1 − h² */
    readonly hByZ: number;
    /** ∂z/∂w₁ = x */
    readonly zByW1: number;
  };
  /** The derivative of the loss along each number: the product of the local ones on the way back from the loss. */
  readonly slopes: Readonly<Record<WeightName | 'y' | 'h' | 'z', number>>;
}

/** The network of the graph: its loss over one row with one output is the bare square, neither halved nor averaged. */
const graph = network({ sizes: [1, 1, 1], activation: 'tanh', loss: 'squared-error' });
const onlyRow = Uint32Array.of(0);

/**
 * Forward through the graph, then back. What can be had from the network that the app trains comes from it: the hidden neuron, the
 * output, the loss and the slopes along the four weights.
 */
export function chainNumbers(given: ChainGiven): ChainNumbers {
  const { x, target, w1, b1, w2 } = given;
  const samples = samplesOf(given);
  const gradient = new Float64Array(graph.parameterCount);
  const loss = graph.gradientOn(parametersOf(given), samples, onlyRow, 0, 1, gradient);
  // what comes out when the last neuron only hands on
  const h = outputOf({ ...given, w2: 1, b2: 0 });
  const y = outputOf(given);
  const lossByY = 2 * (y - target);
  const slopeOfH = lossByY * w2;
  const hByZ = 1 - h * h;
  return {
    ...given,
    z: w1 * x + b1,
    h,
    y,
    loss,
    local: { lossByY, yByW2: h, yByH: w2, hByZ, zByW1: x },
    slopes: {
      y: lossByY,
      h: slopeOfH,
      z: slopeOfH * hByZ,
      w1: gradient[0],
      b1: gradient[1],
      w2: gradient[2],
      b2: gradient[3],
    },
  };
}

/** How far a weight is moved to both sides to compare its derivative with a difference. */
export const differenceStep = 1e-3;

/** A derivative, found out without any: the loss on both sides of a weight, and their difference over the way between. */
export interface Difference {
  readonly above: number;
  readonly below: number;
  readonly slope: number;
}

/** (L(w + δ) − L(w − δ)) / 2δ with the step δ = `differenceStep`: costs two evaluations of the whole graph, for one weight. */
export function differenceAlong(given: ChainGiven, weight: WeightName): Difference {
  const above = lossOf({ ...given, [weight]: given[weight] + differenceStep });
  const below = lossOf({ ...given, [weight]: given[weight] - differenceStep });
  return { above, below, slope: (above - below) / (2 * differenceStep) };
}

function lossOf(given: ChainGiven): number {
  return graph.lossOn(parametersOf(given), samplesOf(given), onlyRow, 0, 1);
}

function outputOf(given: ChainGiven): number {
  const output = new Float64Array(1);
  graph.outputsAt(parametersOf(given), Float64Array.of(given.x), 1, output);
  return output[0];
}

function parametersOf({ w1, b1, w2, b2 }: ChainGiven): Float64Array {
  return Float64Array.of(w1, b1, w2, b2);
}

function samplesOf({ x, target }: ChainGiven): Samples {
  return {
    count: 1,
    inputCount: 1,
    outputCount: 1,
    inputs: Float64Array.of(x),
    targets: Float64Array.of(target),
    classes: null,
  };
}
