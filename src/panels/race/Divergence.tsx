import { useDeferredValue, useMemo } from 'react';
import type { Track } from '../../core/run.ts';
import type { NamedRate } from '../../core/stableRate.ts';
import { useNumbers, useTexts } from '../../i18n/language.tsx';
import { changeRate } from '../../scenario/changeRate.ts';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import { wayOut } from './wayOut.ts';

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
  if (shown === null) return null;
  const isEveryoneKnown = run.tracks.length === run.hikers;
  return (
    <div className={controls.trouble} role="status">
      <p>
        {isEveryoneKnown
          ? texts.howMany(diverged.length, numbers.count(diverged.length), numbers.count(walkers))
          : texts.some}
      </p>
      <WayOut way={shown} rival={rival} />
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

function WayOut({ way, rival }: { readonly way: Track; readonly rival: number }) {
  const texts = useTexts().panels.divergence;
  const numbers = useNumbers();
  const store = useThalwegStore();
  // it may be tried with many rates over many steps: a moving slider comes first
  const scenario = useDeferredValue(useThalweg((state) => state.of));
  const surface = useThalweg((state) => state.surface);
  const minima = useThalweg((state) => state.minima);
  const starts = useThalweg((state) => state.starts);
  const selected = useThalweg((state) => state.selected);
  const start = selected !== null && store.getState().way === way ? selected : starts.id[way.start];
  const { named, rate, helps, tried } = useMemo(
    () => wayOut(scenario, surface, minima, starts, start, rival),
    [scenario, surface, minima, starts, start, rival],
  );
  const step = way.stopped?.step ?? way.reached;
  const place = (value: number) => numbers.number(value, 3);
  const rateText = numbers.number(rate);

  return (
    <>
      <p>
        {texts.where(
          numbers.count(starts.id.indexOf(start) + 1),
          numbers.count(step),
          place(way.x[step]),
          place(way.y[step]),
        )}
      </p>
      {scenario.optimizers[rival].id === 'sgd' && <StableRate named={named} />}
      <p>{helps ? texts.helps(rateText, numbers.count(tried)) : texts.doesNotHelp(rateText)}</p>
      {helps && (
        <button
          type="button"
          className={controls.wideButton}
          onClick={() => store.getState().change((now) => changeRate(now, rival, 0, rate))}
        >
          {texts.use(rateText)}
        </button>
      )}
    </>
  );
}

/** What the curvature has to say; of plain gradient descent alone it knows which rates are stable. */
function StableRate({ named }: { readonly named: NamedRate | null }) {
  const texts = useTexts().panels.divergence;
  const numbers = useNumbers();
  const text = (value: number) => numbers.number(value, 3);
  if (named === null) return <p>{texts.noStableRate}</p>;
  const { rate, x, y } = named;
  return (
    <p>{named.isMinimum ? texts.stableAtMinimum(text(rate), text(x), text(y)) : texts.stableAtStart(text(rate))}</p>
  );
}
