import type { KnownGround } from '../core/arrival.ts';
import type { NetworkRun } from '../core/network/networkRun.ts';
import type { Run } from '../core/run.ts';
import type { Surface } from '../core/surface.ts';
import type { Learning } from '../scenario/learningOf.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Placed } from '../scenario/startsOf.ts';

/** What is known by now of a scenario and of all that follows from it; a session's state is one. */
export interface Facts {
  readonly scenario: Scenario;
  readonly surface: Surface;
  readonly starts: Placed;
  readonly run: Run;
  /** Whether the run is still that of an earlier scenario. */
  readonly isRunBehind: boolean;
  /** What is learned, where the landscape is made of data. */
  readonly learning: Learning | null;
  /** The trainings of a network; null for other landscapes, and while they are not known. */
  readonly network: NetworkRun | null;
  /** Whether the trainings are those of an earlier scenario. */
  readonly isNetworkOutdated: boolean;
  /** Judges hikers by all minima of the landscape, the deepest first; null until these are known. */
  readonly ground: KnownGround | null;
}
