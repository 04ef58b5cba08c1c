import { useCallback } from 'react';
import type { Track } from '../../core/run.ts';
import type { NamedRate } from '../../core/stableRate.ts';
import { useNumbers, useTexts } from '../../i18n/language.tsx';
import { changeRate } from '../../scenario/changeRate.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { useFoundInSlices } from '../../store/useFoundInSlices.ts';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import { type WayOut, wayOut } from './wayOut.ts';

/** Where a hiker diverges, and a learning rate that would help, as soon as one has been found. */
export function WhatHelps({ way, rival }: { readonly way: Track; readonly rival: number }) {
  const texts = useTexts().panels.divergence;
  const numbers = useNumbers();
  const store = useThalwegStore();
  const scenario = useThalweg((state) => state.of);
  const surface = useThalweg((state) => state.surface);
  const minima = useThalweg((state) => state.minima);
  const starts = useThalweg((state) => state.starts);
  const selected = useThalweg((state) => state.selected);
  const start = selected !== null && store.getState().way === way ? selected : starts.id[way.start];
  const known = useFoundInSlices(
    useCallback(
      () => wayOut(scenario, surface, minima, starts, start, rival),
      [scenario, surface, minima, starts, start, rival],
    ),
  );
  const step = way.stopped?.step ?? way.reached;
  const place = (value: number) => numbers.number(value, 3);
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
      {known !== null && <Advice {...known} scenario={scenario} rival={rival} />}
    </>
  );
}

interface AdviceProps {
  readonly found: WayOut;
  readonly isPresent: boolean;
  readonly scenario: Scenario;
  readonly rival: number;
}

function Advice({ found: { named, rate, helps, tried }, isPresent, scenario, rival }: AdviceProps) {
  const texts = useTexts().panels.divergence;
  const numbers = useNumbers();
  const store = useThalwegStore();
  const rateText = numbers.number(rate);
  return (
    <>
      {scenario.optimizers[rival].id === 'sgd' && <StableRate named={named} />}
      <p>{helps ? texts.helps(rateText, numbers.count(tried)) : texts.doesNotHelp(rateText)}</p>
      {helps && (
        <button
          type="button"
          className={controls.wideButton}
          disabled={!isPresent}
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
