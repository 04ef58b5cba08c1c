import { rimWhite } from '../../look/hikerColors.ts';
import { lookOf, type RivalLook } from '../../look/rivalLooks.ts';

/** How one way is told from the other: by colour, by its line and by the mark at its end. */
export interface WayLook extends RivalLook {
  /** What parts line and mark from the ground. */
  readonly rim: string;
  /** Of the line, and of the mark at its end: those that lie below are larger, so that both can be seen in the same place. */
  readonly width: number;
  readonly radius: number;
}

const ink = '#08131f';

export const byHand: WayLook = { ...lookOf(0), rim: rimWhite, width: 2.2, radius: 5.5 };
export const ofScenario: WayLook = { ...lookOf(1), rim: ink, width: 5, radius: 9 };
