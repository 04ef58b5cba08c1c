import type { Track } from '../../core/run.ts';
import { chosenTracks } from '../chosenTracks.ts';
import { siblingTracks } from '../siblingTracks.ts';
import { type TrailLook, trailLook } from '../trailLook.ts';
import type { MapMoment } from './mapMoment.ts';
import { fewHikers } from './mapSizes.ts';
import { onGround } from './onGround.ts';
import { stroke, strokeCasings } from './pen.ts';
import { traceTrail } from './traceTrail.ts';

/** The ways of the hikers so far. */
export function drawTrails(context: CanvasRenderingContext2D, moment: MapMoment): void {
  const { run, scenario } = moment.state;
  for (const [rival, tracks] of chosenTracks(run, scenario).entries()) {
    drawTrailsOf(context, moment, tracks, trailLook(scenario, rival), 0);
  }
  for (const track of siblingTracks(moment.state)) {
    drawTrailsOf(context, moment, [track], trailLook(scenario, track.optimizer), 0.9);
  }
}

/** Trails in the look of one optimizer, so much wider than usual. */
function drawTrailsOf(
  context: CanvasRenderingContext2D,
  moment: MapMoment,
  tracks: readonly Track[],
  { color, dash, width, casing, edge }: TrailLook,
  wider: number,
): void {
  const isCrowd = moment.state.run.hikers > fewHikers;
  const lines = new Path2D();
  const dots = new Path2D();
  for (const track of tracks) traceTrail(track, moment, lines, isCrowd ? null : dots);
  const lineWidth = isCrowd ? 1 : width + wider;
  onGround(context, moment, () => {
    // the grey of a crowd's edges would hide the ground
    if (!isCrowd) strokeCasings(context, lines, lineWidth, { casing, edge });
    context.globalAlpha = isCrowd ? 0.5 : 1;
    stroke(context, lines, color, lineWidth, dash);
    stroke(context, dots, color, 4.2 + wider);
  });
}
