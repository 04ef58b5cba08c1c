import { useEffect, useState } from 'react';
import type { NetworkTask } from '../core/network/networkTask.ts';
import type { NetworkChoice } from '../scenario/scenario.ts';

/** The rows of a network, once they are wanted: they come with what trains on them. Null until then. */
export function useNetworkTask(choice: NetworkChoice, isWanted: boolean): NetworkTask | null {
  const [brought, setBrought] = useState<{ readonly choice: NetworkChoice; readonly task: NetworkTask } | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isLeft = false;
    import('../core/network/networkTaskOf.ts').then(
      ({ networkTaskOf }) => {
        if (!isLeft) setBrought({ choice, task: networkTaskOf(choice) });
      },
      () => {
        // without a network connection there is nothing to test on
      },
    );
    return () => {
      isLeft = true;
    };
  }, [choice, isWanted]);
  return brought?.choice === choice ? brought.task : null;
}
