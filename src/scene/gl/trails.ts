import type { Track } from '../../core/run.ts';
import { rimWhite } from '../../look/hikerColors.ts';
import type { State } from '../../store/store.ts';
import { addWay, chain, drape } from './drape.ts';
import { cssColor } from './marks.ts';
import { ribbon } from './ribbon.ts';
import type { Layer, Stage } from './stage.ts';

/** Points of all trails together. */
const room = 160_000;

/** More trails than this would be a thicket; with more hikers, some evenly picked ones have one. */
const mostTrails = 300;

/** Among more hikers than this trails would only be in the way. */
const mostHikers = 2000;

/** Up to so many trails are drawn in full strength. */
const strongUpTo = 80;

export const trailShadow = { color: cssColor('#08131f'), width: 0.9, opacity: 0.22 };

/** The ways of the hikers so far. */
export function trails(stage: Stage): Layer {
  const line = ribbon(stage, room, {
    color: cssColor(rimWhite),
    width: 1.5,
    dotRadius: 2.1,
    opacity: 0.95,
    order: 2,
    shadow: trailShadow,
    grows: true,
  });
  const points = chain(room);
  let shown: Pick<State, 'run' | 'surface' | 'heights'> | null = null;
  let shownUpTo = 0;

  function build({ run, surface, heights }: State): void {
    points.length = 0;
    const chosen = choose(run.hikers > mostHikers ? [] : run.tracks);
    for (const track of chosen) addWay(points, track, surface.domain, Math.floor(room / chosen.length));
    drape(points, surface, heights, stage.plot, line.points);
    line.drawn(points.length);
    line.setOpacity(Math.max(0.35, Math.min(1, (strongUpTo / run.hikers) ** 0.5)));
  }

  return {
    object: line.object,
    update(state, playhead) {
      const { run, surface, heights } = state;
      const isSame = shown?.run === run && shown.surface === surface && shown.heights === heights;
      // a run grows in the background; its trails are needed only when the playhead gets there
      if (isSame && (playhead <= shownUpTo || run.reached === shownUpTo)) return;
      build(state);
      shown = state;
      shownUpTo = run.reached;
    },
    dispose: line.dispose,
  };
}

/** All tracks, or as many as may be, evenly picked. */
function choose(tracks: readonly Track[]): readonly Track[] {
  if (tracks.length <= mostTrails) return tracks;
  return Array.from({ length: mostTrails }, (_, k) => tracks[Math.floor((k * tracks.length) / mostTrails)]);
}
