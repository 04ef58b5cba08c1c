import { runNetwork } from '../compute/runNetwork.ts';
import type { NetworkRun } from '../core/network/networkRun.ts';
import { bringNetworkRun, knownNetworkRun, networkKeyOf } from '../scenario/networkRunOf.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** How far the work at a network is; why nobody is at it; null where there is nothing to do. */
export type NetworkWork =
  | { readonly phase: 'training' | 'plane'; readonly share: number }
  | 'cancelled'
  | 'failed'
  | null;

/** As much of a session's store as this needs to know. */
interface Session {
  getState(): { readonly scenario: Scenario; readonly networkWork: NetworkWork };
  setState(part: { readonly networkWork: NetworkWork }): void;
}

/** So long nothing that decides a training must have changed before it begins: a hand that drags passes many. */
const pauseMs = 250;

/**
 * Trains the network of the scenario in the background, and begins anew when what decides its training has changed; `put` is told
 * what is known by now, and `onEnd` that no more is to come, be it because the work was called off.
 */
export function networkTraining({ getState, setState }: Session, put: (run: NetworkRun) => void, onEnd: () => void) {
  let control = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What is trained, has been, or was given up. */
  let followed = '';

  function begin(scenario: Scenario): void {
    const { signal } = control;
    runNetwork(scenario, {
      onProgress: (phase, share) => setState({ networkWork: { phase, share } }),
      onRun: put,
      onNoWorker: () => {},
      signal,
    }).then(
      (run) => {
        bringNetworkRun(scenario, run);
        setState({ networkWork: null });
        onEnd();
      },
      () => {
        if (signal.aborted) return;
        setState({ networkWork: 'failed' });
        onEnd();
      },
    );
  }

  function stop(): void {
    control.abort();
    clearTimeout(timer);
  }

  function restart(): void {
    stop();
    const { scenario } = getState();
    control = new AbortController();
    timer = setTimeout(begin, pauseMs, scenario);
    setState({ networkWork: { phase: 'training', share: 0 } });
  }

  return {
    /** Sees to the network that is shown now. */
    follow(): void {
      const { scenario, networkWork } = getState();
      const key = 'network' in scenario.surface ? networkKeyOf(scenario) : '';
      if (key === followed) return;
      followed = key;
      if (key !== '' && knownNetworkRun(scenario) === undefined) {
        restart();
        return;
      }
      stop();
      if (networkWork !== null) setState({ networkWork: null });
    },
    restart,
    cancel(): void {
      if (getState().networkWork === null) return;
      stop();
      setState({ networkWork: 'cancelled' });
      onEnd();
    },
  };
}
