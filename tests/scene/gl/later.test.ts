import { Group } from 'three';
import { expect, it } from 'vitest';
import { later } from '../../../src/scene/gl/later.ts';
import { plotOf } from '../../../src/scene/gl/plot.ts';
import { stage as stageOf } from '../../../src/scene/gl/stage.ts';
import { sessionOf } from '../walkedStep.ts';

const wanted = sessionOf('?surface=himmelblau&points=0.5,3&steps=5');
const unwanted = { ...wanted, selected: null };

/** A layer that can be had from the given time of asking on. */
function layerFrom(success: number) {
  const stage = stageOf(plotOf(wanted.surface.domain), true, () => {});
  const told = { asked: 0, updated: 0 };
  const layer = later(
    ({ selected }) => selected !== null,
    async () => {
      told.asked++;
      if (told.asked < success) throw new Error('no network');
      return () => ({ object: new Group(), update: () => void told.updated++, dispose() {} });
    },
  )(stage);
  return { layer, told };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

it('asks for its layer once, as soon as it is wanted', async () => {
  const { layer, told } = layerFrom(1);
  layer.update(unwanted, 0, 0);
  expect(told.asked).toBe(0);
  layer.update(wanted, 0, 0);
  layer.update(wanted, 1, 1);
  await settled();
  layer.update(wanted, 2, 2);
  expect(told).toEqual({ asked: 1, updated: 1 });
});

it('asks again after a failure only when something has changed, and then has it', async () => {
  const { layer, told } = layerFrom(2);
  layer.update(wanted, 0, 0);
  await settled();
  for (let at = 0; at < 9; at++) layer.update(wanted, at, at);
  await settled();
  expect(told.asked).toBe(1);
  const changed = { ...wanted };
  layer.update(changed, 9, 9);
  await settled();
  layer.update(changed, 9, 9);
  expect(told).toEqual({ asked: 2, updated: 1 });
});
