import type { Points } from 'three';
import { expect, it } from 'vitest';
import { networkPaths } from '../../../src/scene/gl/networkPaths.ts';
import { plotOf } from '../../../src/scene/gl/plot.ts';
import { stage as stageOf } from '../../../src/scene/gl/stage.ts';
import type { State } from '../../../src/store/store.ts';
import { networkSession, trainedPath } from '../learningSession.ts';

function layerOn(state: State) {
  const layer = networkPaths(stageOf(plotOf(state.surface.domain), true, () => {}));
  const [lines, plumbs, dots] = layer.object.children;
  /** Pieces of line drawn of each training. */
  const pieces = () => lines.children.map((line) => instancesOf(line.children.at(-1)));
  const plumbPieces = () => instancesOf(plumbs.children.at(-1));
  const marks = () => (dots.children[0] as Points).geometry.drawRange.count;
  return { layer, pieces, plumbPieces, marks };
}

function instancesOf(mesh: unknown): number {
  return (mesh as { geometry: { instanceCount: number } }).geometry.instanceCount;
}

it('every way ends at its present moment', () => {
  const state = networkSession([trainedPath(), trainedPath({ initialisation: 1 })]);
  const { layer, pieces } = layerOn(state);
  for (const [at, count] of [
    [0, 0],
    [3.9, 0],
    [4, 1],
    [11, 2],
    [12, 3],
    [500, 3],
    [5, 1],
  ]) {
    layer.update(state, at, at);
    expect(pieces()).toEqual([count, count]);
  }
  layer.dispose();
});

it('each training has a start and a place, the one that is looked at a ring more, and more plumb lines', () => {
  const state = networkSession([trainedPath(), trainedPath({ initialisation: 1 })]);
  const { layer, marks, plumbPieces } = layerOn(state);
  layer.update(state, 8, 8);
  expect(marks()).toBe(5);
  // three points a line: at the moments 0, 1 and 2 of the one, at 2 of the other
  expect(plumbPieces()).toBe(3 * 4 - 1);
  layer.dispose();
});

it('another look at other trainings is built anew; without a network nothing is seen', () => {
  const state = networkSession([trainedPath(), trainedPath({ initialisation: 1 })]);
  const { layer, pieces } = layerOn(state);
  layer.update(state, 12, 12);
  layer.update(networkSession([trainedPath()]), 12, 12);
  expect(pieces()).toEqual([3]);
  layer.update({ ...state, network: null }, 12, 12);
  expect(layer.object.visible).toBe(false);
  layer.dispose();
});
