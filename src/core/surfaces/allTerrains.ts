import { jacksboro } from './terrain/jacksboro.ts';
import { bringHeights } from './terrains.ts';

/** Who imports this file has the heights of all terrains. */
bringHeights('jacksboro', jacksboro);
