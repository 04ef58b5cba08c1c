import { bringNetworks } from './bringNetworks.ts';
import { makeNetworkRun } from './makeNetworkRun.ts';

/** Who imports this file can train networks, and has their data. */
bringNetworks(makeNetworkRun);
