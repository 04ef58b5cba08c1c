import type { SurfaceChoice } from '../scenario/scenario.ts';

/** Brings what a landscape needs beside its name: the heights of mountains, the data of tasks, what trains networks. */
export async function bringLandscape(surface: SurfaceChoice): Promise<void> {
  if ('terrain' in surface) await import('../core/surfaces/allTerrains.ts');
  if ('task' in surface) await import('../core/learning/allTasks.ts');
  if ('network' in surface) await import('../core/network/allNetworks.ts');
}
