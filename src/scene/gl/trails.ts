import type { Track } from '../../core/run.ts';
import type { State } from '../../store/store.ts';
import { chosenTracks } from '../chosenTracks.ts';
import { addWay, chain, drape } from './drape.ts';
import type { Ribbon } from './ribbon.ts';
import { rivalRibbons } from './rivalRibbons.ts';
import type { Layer, Stage } from './stage.ts';

/** Points of all trails together. */
const room = 160_000;

/** Up to so many trails are drawn in full strength. */
const strongUpTo = 80;

/** The ways of the hikers so far. */
export function trails(stage: Stage): Layer {
  const lines = rivalRibbons(stage, room, 0, { order: 2, opacity: 1 });
  const points = chain(room);
  let shown: Pick<State, 'run' | 'drawn' | 'heights' | 'scenario'> | null = null;
  let shownUpTo = 0;

  function build(state: State): void {
    const chosen = chosenTracks(state.run, state.scenario);
    const hikers = (state.run.hikers / chosen.length) * chosen.filter(({ length }) => length > 0).length;
    const opacity = Math.max(0.35, Math.min(1, (strongUpTo / hikers) ** 0.5));
    for (const [rival, line] of lines.ribbons.entries()) {
      buildOne(line, chosen[rival], state);
      line.setOpacity(opacity);
    }
  }

  function buildOne(line: Ribbon, tracks: readonly Track[], { drawn, heights }: State): void {
    points.length = 0;
    for (const track of tracks) addWay(points, track, drawn.domain, Math.floor(lines.room / tracks.length));
    drape(points, drawn, heights, stage.plot, line.points);
    line.drawn(points.length);
  }

  return {
    object: lines.object,
    update(state, at) {
      const { run, drawn, heights, scenario } = state;
      const isSame =
        shown?.run === run &&
        shown.drawn === drawn &&
        shown.heights === heights &&
        shown.scenario.optimizers === scenario.optimizers &&
        shown.scenario.view.colors === scenario.view.colors;
      // a run grows in the background; its trails are needed only when the playhead gets there
      if (isSame && (at <= shownUpTo || run.reached === shownUpTo)) return;
      lines.dress(scenario);
      build(state);
      shown = state;
      shownUpTo = run.reached;
    },
    dispose: lines.dispose,
  };
}
