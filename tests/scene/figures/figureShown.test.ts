import { expect, it } from 'vitest';
import { figureShown, stagesShown } from '../../../src/scene/figures/figureShown.ts';
import { wantsFigure } from '../../../src/scene/figures/wantsFigure.ts';
import { sessionOf } from '../walkedStep.ts';

const link = '?surface=himmelblau&points=0.5,3&steps=20&optimizer=adam&rate=0.1';

it('nothing is wanted while nothing is asked for, or nobody is selected, or the hiker is not shown', () => {
  expect(wantsFigure(sessionOf(link))).toBe(false);
  const session = sessionOf(`${link}&inside=1`);
  expect(wantsFigure(session)).toBe(true);
  expect(wantsFigure({ ...session, way: null })).toBe(false);
  const [optimizer] = session.scenario.optimizers;
  const hidden = { ...session.scenario, optimizers: [{ ...optimizer, shown: false }] };
  expect(wantsFigure({ ...session, scenario: hidden })).toBe(false);
});

it('the figure stays the very same until another step begins', () => {
  const session = sessionOf(`${link}&inside=1&curvature=1&tangent=1`);
  const figureOf = figureShown();
  const figure = figureOf(session, 3);
  expect(figureOf(session, 3.9)).toBe(figure);
  expect(figureOf(session, 4)).not.toBe(figure);
  expect(figure?.tangent).not.toBeNull();
});

it('the figure of a step does not depend on which was asked for before', () => {
  const session = sessionOf('?surface=himmelblau&points=0.5,3&steps=20&optimizer=adagrad&rate=0.5&inside=1');
  const figureOf = figureShown();
  for (const at of [3, 4, 12, 7, 19, 0]) expect(figureOf(session, at)).toEqual(figureShown()(session, at));
});

it('in slow motion one stage follows the other; else all are shown', () => {
  const session = sessionOf(link);
  expect([3, 3.2, 3.25, 3.5, 3.99].map((playhead) => stagesShown({ ...session, isSlow: true }, playhead))).toEqual([
    1, 1, 2, 3, 4,
  ]);
  expect(stagesShown(session, 3)).toBe(4);
});

it('who has arrived takes no step; what made the optimizer refuse one is shown', () => {
  const arrived = sessionOf(`${link}&inside=1&tolerance=1000`);
  expect(arrived.way?.stopped?.reason).toBe('gradient-below');
  expect(figureShown()(arrived, 0)?.lines).toEqual([]);
  const refused = sessionOf('?surface=himmelblau&points=0,0&steps=20&optimizer=damped-newton&inside=1');
  expect(refused.way?.stopped).toEqual({ step: 0, reason: 'no-step' });
  const kinds = figureShown()(refused, 5)?.lines.map(({ kind }) => kind);
  expect(kinds).toContain('model');
  expect(kinds).not.toContain('move');
});
