import { describe, expect, it } from 'vitest';
import { initialise } from '../../../src/core/network/initialise.ts';
import { network } from '../../../src/core/network/network.ts';
import { networkTaskOf } from '../../../src/core/network/networkTaskOf.ts';
import { classLooks } from '../../../src/model/network/classLooks.ts';
import { decided, outputsOver, regionPixels, regionSide } from '../../../src/model/network/decisionRegions.ts';
import { layersDrawing, mostNeurons } from '../../../src/model/network/layersDrawing.ts';
import { wrongClasses } from '../../../src/model/network/wrongClasses.ts';
import { usualNetwork } from '../../../src/scenario/usualTask.ts';

const penguins = networkTaskOf(usualNetwork('penguins'));
const weights = initialise(penguins.network, 'he', 3, 0);

describe('the decision regions', () => {
  const frame = { across: [30, 60] as const, up: [13, 22] as const };

  it('are what the network says in the middle of each cell, the uppermost row first', () => {
    const side = 8;
    const outputs = outputsOver(penguins.network, weights, frame, penguins.scales, side);
    const [length, depth] = penguins.scales;
    for (const [column, row] of [
      [0, 0],
      [7, 0],
      [3, 5],
    ]) {
      const across = 30 + ((column + 0.5) / side) * 30;
      const up = 22 - ((row + 0.5) / side) * 9;
      const here = Float64Array.of((across - length.origin) / length.unit, (up - depth.origin) / depth.unit);
      const said = new Float64Array(3);
      penguins.network.outputsAt(weights, here, 1, said);
      const at = 3 * (row * side + column);
      for (let k = 0; k < 3; k++) expect(outputs[at + k]).toBeCloseTo(said[k], 12);
    }
  });

  it('have the colour of the likeliest class, stronger the surer the network is, and are clear where it says no number', () => {
    const outputs = Float64Array.of(0.9, 0.05, 0.05, 0.2, 0.3, 0.5, Number.NaN, Number.NaN, Number.NaN);
    const pixels = regionPixels(outputs, 3);
    expect([...pixels.slice(0, 3)]).toEqual([...classLooks[0].rgb]);
    expect([...pixels.slice(4, 7)]).toEqual([...classLooks[2].rgb]);
    expect(pixels[3]).toBeGreaterThan(pixels[7]);
    expect(pixels[7]).toBeGreaterThan(0);
    expect(pixels[11]).toBe(0);
    expect(decided(Float64Array.of(0.4, 0.4, 0.2), 0, 3)).toEqual({ best: 0, lead: 0 });
  });

  it('are coarser for larger networks while the playhead moves, and finer once it rests', () => {
    expect(regionSide(123, false)).toBe(64);
    expect(regionSide(123, true)).toBe(160);
    expect(regionSide(20_000, false)).toBeLessThan(regionSide(5000, false));
    expect(regionSide(20_000, true)).toBeGreaterThan(regionSide(20_000, false));
    expect(regionSide(1e9, false)).toBe(16);
  });

  it('tell three classes apart by colour and by shape', () => {
    expect(new Set(classLooks.map(({ color }) => color)).size).toBe(3);
    expect(new Set(classLooks.map(({ path }) => path)).size).toBe(3);
    for (const { path } of classLooks) expect(path).toMatch(/^M.*Z$/);
  });
});

describe('the rows that a network gets wrong', () => {
  it('are as many as the accuracy says', () => {
    const isWrong = wrongClasses(penguins, weights);
    for (const part of ['train', 'validation'] as const) {
      const rows = penguins.split[part];
      const right = rows.length - rows.filter((row) => isWrong[row]).length;
      expect(penguins.metric.of(part, weights)).toBeCloseTo(right / rows.length, 12);
    }
  });
});

describe('the drawing of the layers', () => {
  it('has every neuron and weight of a small network, each weight between its own two neurons', () => {
    const { layers } = network({ sizes: [2, 3, 2], activation: 'tanh', loss: 'cross-entropy' });
    const own = Float64Array.from({ length: 17 }, (_, k) => (k === 4 ? -8 : 1 / (k + 1)));
    const { neurons, connections, isWhole } = layersDrawing(layers, own, 300, 100);
    expect(neurons).toHaveLength(7);
    expect(connections).toHaveLength(12);
    expect(isWhole).toBe(true);
    // weight 4 of a 2-3 layer goes from the first input to the third neuron
    const strongest = connections.at(-1);
    expect(strongest?.strength).toBe(-1);
    expect(strongest?.from).toBe(neurons[0]);
    expect(strongest?.to).toBe(neurons[4]);
  });

  it('leaves out what there is no room for, and says so', () => {
    const { layers, parameterCount } = network({ sizes: [25, 64, 1], activation: 'relu', loss: 'squared-error' });
    const many = Float64Array.from({ length: parameterCount }, (_, k) => Math.sin(k));
    const { neurons, connections, isWhole } = layersDrawing(layers, many, 300, 100);
    expect(neurons).toHaveLength(2 * mostNeurons + 1);
    expect(connections.length).toBeLessThanOrEqual(160);
    expect(isWhole).toBe(false);
    const strengths = connections.map(({ strength }) => Math.abs(strength));
    expect(strengths).toEqual(strengths.toSorted((a, b) => a - b));
  });

  it('is not upset by weights that are all 0', () => {
    const { layers, parameterCount } = network({ sizes: [2, 2], activation: 'tanh', loss: 'cross-entropy' });
    const { connections } = layersDrawing(layers, new Float64Array(parameterCount), 300, 100);
    for (const { strength } of connections) expect(strength).toBe(0);
  });
});
