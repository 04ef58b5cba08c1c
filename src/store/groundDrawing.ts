import { runGround } from '../compute/runGround.ts';
import { heightScale } from '../core/heightScale.ts';
import type { Surface } from '../core/surface.ts';
import { netGround, type SquareNet } from '../core/surfaces/sampledGround.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Consequences } from './consequences.ts';
import { bringDrawnGround, finerSides } from './drawnGround.ts';

interface Shown extends Pick<Consequences, 'surface' | 'learning' | 'drawn' | 'heights'> {
  readonly scenario: Scenario;
  readonly drawing: number | null;
}

/** As much of a session's store as this needs to know. */
interface Session {
  getState(): Shown;
  setState(part: Partial<Shown>): void;
}

/** So long the landscape must have been the same before its finer ground is asked for: a hand that drags passes many. */
const pauseMs = 100;

/** Makes the painted ground finer in the background where the landscape is slow, and begins anew when it is another one. */
export function groundDrawing({ getState, setState }: Session) {
  let control = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let followed: Surface | null = null;

  function begin(surface: Surface, sides: readonly number[]): void {
    control = new AbortController();
    const { signal } = control;
    runGround(
      { surface: getState().scenario.surface, sides },
      { onProgress: (drawing) => setState({ drawing }), onNet: (net) => paint(surface, net), signal },
    ).then(
      () => setState({ drawing: null }),
      // the coarse ground stays
      () => {
        if (!signal.aborted) setState({ drawing: null });
      },
    );
  }

  function paint(surface: Surface, net: SquareNet): void {
    const drawn = netGround(net);
    bringDrawnGround(surface, drawn, net.side);
    setState({ drawn, heights: heightScale(drawn, getState().scenario.view.heights) });
  }

  return {
    /** Sees to the ground that is shown now. */
    follow(): void {
      const { surface, learning, drawing } = getState();
      if (surface === followed) return;
      followed = surface;
      control.abort();
      clearTimeout(timer);
      const sides = finerSides(surface, learning);
      if (sides.length > 0) timer = setTimeout(begin, pauseMs, surface, sides);
      const share = sides.length > 0 ? 0 : null;
      if (drawing !== share) setState({ drawing: share });
    },
  };
}
