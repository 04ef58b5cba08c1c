import { lazy, Suspense, useMemo } from 'react';
import type { Track } from '../../core/run.ts';
import { useNumbers, useTexts } from '../../i18n/language.tsx';
import { useThalweg } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';

// fetched when somebody diverges for the first time
const WhatHelps = lazy(async () => ({ default: (await import('./WhatHelps.tsx')).WhatHelps }));

/** Said wherever somebody diverges: how many, when and where the first of them, or the selected one, and what would help. */
export function Divergence({ rival }: { readonly rival: number }) {
  const texts = useTexts().panels.divergence;
  const numbers = useNumbers();
  const run = useThalweg((state) => state.run);
  const reached = useThalweg((state) => state.reached);
  const way = useThalweg((state) => state.way);
  const walkers = useThalweg((state) => state.starts.id.length);
  // a run that grows has more of them with every step
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tracks of a run change as it grows
  const diverged = useMemo(() => run.tracks.filter((track) => divergesWith(track, rival)), [run, reached, rival]);
  const shown = way !== null && divergesWith(way, rival) ? way : firstOf(diverged);
  // where the end is asked for, that would be half of the answer
  const isEndSecret = useThalweg((state) => state.isEndSecret);
  if (shown === null || isEndSecret) return null;
  const isEveryoneKnown = run.tracks.length === run.hikers;
  return (
    <div className={controls.trouble} role="status">
      <p>
        {isEveryoneKnown
          ? texts.howMany(diverged.length, numbers.count(diverged.length), numbers.count(walkers))
          : texts.some}
      </p>
      <Suspense>
        <WhatHelps way={shown} rival={rival} />
      </Suspense>
    </div>
  );
}

/** Who starts where there is no ground has not diverged by its learning rate. */
function divergesWith({ stopped, optimizer, loss }: Track, rival: number): boolean {
  return stopped?.reason === 'diverged' && optimizer === rival && Number.isFinite(loss[0]);
}

function firstOf(tracks: readonly Track[]): Track | null {
  const stepOf = ({ stopped }: Track) => stopped?.step ?? Number.POSITIVE_INFINITY;
  return tracks.reduce<Track | null>(
    (first, track) => (first === null || stepOf(track) < stepOf(first) ? track : first),
    null,
  );
}
