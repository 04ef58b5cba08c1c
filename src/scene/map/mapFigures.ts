import { mapGhost } from './mapGhost.ts';
import { drawHikers } from './mapHikers.ts';
import { drawLearningMarks } from './mapLearningMarks.ts';
import { drawMinima } from './mapMinima.ts';
import type { MapMoment } from './mapMoment.ts';
import { drawNetwork } from './mapNetwork.ts';
import { mapOverlay } from './mapOverlay.ts';
import { drawPoints } from './mapPoints.ts';
import { drawSelected } from './mapSelected.ts';
import { drawStarts } from './mapStarts.ts';
import { drawTrails } from './mapTrails.ts';

/** More hikers than this are points. */
const mostDots = 3000;

/** Draws trails, starts, hikers and marks, in CSS pixels, onto a clear canvas. */
export function mapFigures(): (context: CanvasRenderingContext2D, moment: MapMoment) => void {
  const drawGhost = mapGhost();
  const drawOverlay = mapOverlay();
  return (context, moment) => {
    const { state } = moment;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    drawGhost(context, moment);
    drawOverlay(context, moment);
    drawTrails(context, moment);
    if (state.scenario.view.minima) drawMinima(context, moment);
    drawStarts(context, moment);
    drawNetwork(context, moment);
    if (state.run.hikers > mostDots) drawPoints(context, moment);
    else drawHikers(context, moment);
    drawLearningMarks(context, moment);
    drawSelected(context, moment);
  };
}
