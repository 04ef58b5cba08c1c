import { Group } from 'three';
import type { Surface } from '../../core/surface.ts';
import { stages } from '../../store/slowMotion.ts';
import type { State } from '../../store/store.ts';
import { type FigureKind, type FigureLine, type FigureMark, figureKinds, isArrow } from '../figures/figure.ts';
import { figureCasing, figureLooks } from '../figures/figureLooks.ts';
import { type FigureOfStep, figureShown, stagesShown } from '../figures/figureShown.ts';
import { ink } from '../trailLook.ts';
import { arrowHeads, numbersOfHead } from './arrowHeads.ts';
import { addWay, chain, drape } from './drape.ts';
import { cssColor, type MarkKind, marks, unseen } from './marks.ts';
import { numberTags } from './numberTags.ts';
import { pin, pins } from './pins.ts';
import { type Ribbon, ribbon } from './ribbon.ts';
import type { Layer, Stage } from './stage.ts';
import { tangentPatch } from './tangentPatch.ts';

/** Points of the lines of one kind, arrows, and marks. */
const room = 4000;
const mostHeads = 10;
const mostMarks = 264;
/** Of those with a number. */
const mostTags = 64;

/** Over trails and other hikers, under the selected one; arrows over it. */
const order = 7;
const arrowOrder = 9;

const markKinds: readonly MarkKind[] = [
  { radius: 3.8, rim: 1.2, shape: 'circle', isFilled: true },
  { radius: 3.6, rim: 1.5, shape: 'circle', isFilled: false },
  { radius: 4.6, rim: 1.2, shape: 'thin-cross', isFilled: true },
  { radius: 0, rim: 0, isFilled: false },
  { radius: 2.3, rim: 0.7, shape: 'circle', isFilled: true },
];
/** What is not to be seen has a kind of its own among these. */
const kindOf: Readonly<Record<FigureMark['shape'], number>> = { dot: 0, ring: 1, cross: 2, speck: 4 };

/** What a step is made of and how the ground curves, drawn around the selected hiker: built once a step, and for each stage of it in slow motion. */
export function anatomy(stage: Stage): Layer {
  const figureOf = figureShown();
  const lines = new Map<FigureKind, Ribbon>(figureKinds.map((kind) => [kind, lineOf(stage, kind)]));
  const heads = arrowHeads(stage, mostHeads, arrowOrder + 0.7);
  const dots = marks(stage, { kinds: markKinds, order: order + 0.2, hiddenOpacity: 0.4 });
  dots.reserve(mostMarks);
  const tags = numberTags(stage, mostTags, order + 0.9, figureLooks.search.color);
  const patch = tangentPatch(stage, order - 0.2);
  const object = new Group();
  object.add(patch.object, ...[...lines.values()].map((line) => line.object), dots.object, tags.object, heads.object);
  const points = chain(room);
  const here = pins(mostMarks);
  let shown: Pick<State, 'drawn' | 'heights'> | null = null;
  let shownFigure: FigureOfStep | null = null;
  let shownStages = -1;

  function build(figure: FigureOfStep, upTo: number, { drawn, heights }: State): void {
    const isReached = (part: FigureLine | FigureMark) => stages.indexOf(part.stage) < upTo;
    const reached = figure.lines.filter(isReached);
    let headCount = 0;
    for (const [kind, line] of lines) {
      const ways = kind === 'tangent' ? (figure.tangent?.lines ?? []) : reached.filter((each) => each.kind === kind);
      points.length = 0;
      for (const { x, y, head } of ways) {
        const from = points.length;
        addWay(points, { x, y, reached: x.length - 1 }, drawn.domain, Math.floor(room / ways.length));
        if (head !== 'none' && points.length > from + 2) {
          arrowEnds[headCount] = { kind, from, to: points.length - 2, isOpen: head === 'open' };
          headCount++;
        }
      }
      drape(points, kind === 'tangent' ? planeOf(figure) : drawn, heights, stage.plot, line.points);
      line.drawn(points.length);
    }
    for (let k = 0; k < headCount; k++) writeHead(k);
    heads.drawn(headCount);
    placeMarks(figure.marks.filter(isReached), drawn, heights);
    patch.show(figure.tangent, heights);
  }

  const arrowEnds: { kind: FigureKind; from: number; to: number; isOpen: boolean }[] = [];

  /** The head of an arrow whose line lies on the ground from one point to another. */
  function writeHead(k: number): void {
    const { kind, from, to, isOpen } = arrowEnds[k];
    const laid = lines.get(kind)?.points;
    if (laid === undefined) return;
    for (const [place, point] of [from, to - 1, to].entries()) {
      for (let axis = 0; axis < 3; axis++) heads.heads[numbersOfHead * k + 3 * place + axis] = laid[4 * point + axis];
    }
    const { r, g, b } = cssColor(figureLooks[kind].color);
    heads.heads.set([r, g, b, isOpen ? 1 : 0], numbersOfHead * k + 9);
  }

  function placeMarks(figureMarks: readonly FigureMark[], drawn: Surface, heights: State['heights']): void {
    const count = Math.min(mostMarks, figureMarks.length);
    for (let k = 0; k < count; k++) {
      here.x[k] = figureMarks[k].x;
      here.y[k] = figureMarks[k].y;
      dots.dress(k, cssColor(figureLooks[figureMarks[k].kind].color));
    }
    pin(here, count, drawn, heights, stage.plot, dots.places);
    for (let k = 0; k < count; k++) {
      const isOutside = dots.places[4 * k + 3] === 1;
      dots.places[4 * k + 3] = isOutside ? unseen : kindOf[figureMarks[k].shape];
    }
    dots.dressed();
    dots.placed(count);
    let tagCount = 0;
    for (let k = 0; k < count; k++) {
      const { number } = figureMarks[k];
      if (number === null || tagCount === mostTags) continue;
      for (let axis = 0; axis < 3; axis++) tags.places[4 * tagCount + axis] = dots.places[4 * k + axis];
      tags.places[4 * tagCount + 3] = number;
      tagCount++;
    }
    tags.drawn(tagCount);
  }

  return {
    object,
    update(state, _at, playhead) {
      const figure = figureOf(state, playhead);
      const upTo = stagesShown(state, playhead);
      object.visible = figure !== null;
      const isSame =
        figure === shownFigure &&
        upTo === shownStages &&
        shown?.drawn === state.drawn &&
        shown.heights === state.heights;
      if (figure === null || isSame) return;
      build(figure, upTo, state);
      shown = state;
      shownFigure = figure;
      shownStages = upTo;
    },
    dispose() {
      for (const line of lines.values()) line.dispose();
      heads.dispose();
      dots.dispose();
      tags.dispose();
      patch.dispose();
    },
  };
}

function lineOf(stage: Stage, kind: FigureKind): Ribbon {
  const { color, width, dash } = figureLooks[kind];
  return ribbon(stage, room, {
    color: cssColor(color),
    dash,
    width,
    dotRadius: 0,
    opacity: 1,
    order: (isArrow(kind) ? arrowOrder : order) + 0.01 * figureKinds.indexOf(kind),
    shadow: { color: ink, ...figureCasing },
    grows: false,
  });
}

/** The plane that touches the ground, as something to lay lines on. */
function planeOf({ tangent }: FigureOfStep): Pick<Surface, 'values'> {
  return {
    values(x, y, height, count) {
      for (let k = 0; k < count; k++) height[k] = tangent === null ? Number.NaN : tangent.heightAt(x[k], y[k]);
    },
  };
}
