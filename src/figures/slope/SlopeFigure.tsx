import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { SlopeFigure as Choice } from '../../chapters/figureChoice.ts';
import { figures as german } from '../../i18n/figures.de.ts';
import { figures as english } from '../../i18n/figures.en.ts';
import { useNumbers, useTexts, useTextsOf } from '../../i18n/language.tsx';
import slider from '../slider.module.css';
import { useRested } from '../useRested.ts';
import { CurveDrawing } from './CurveDrawing.tsx';
import { type Curve, type CurveProblem, type Order, readCurve } from './curve.ts';
import { curvePoint } from './curvePoint.ts';
import { levelPlaces } from './levelPlaces.ts';
import { pointSentence } from './pointSentence.ts';
import { Readings } from './Readings.tsx';
import styles from './SlopeFigure.module.css';
import { nearestStop, stops } from './stops.ts';

interface Props {
  readonly choice: Choice;
  onDeed(deed: string): void;
}

/** A curve with a point that can be moved along it, and what its derivatives are there. Fills its parent. */
export function SlopeFigure({ choice, onDeed }: Props) {
  const curve = useMemo(() => readCurve(choice), [choice]);
  if ('problem' in curve) return <Unreadable formula={choice.formula} problem={curve.problem} />;
  return <MovedPoint choice={choice} curve={curve} onDeed={onDeed} />;
}

/** A place that is only passed is neither told nor reported. */
const restMs = 300;

function MovedPoint({ choice: { at, shows }, curve, onDeed }: Props & { readonly curve: Curve }) {
  const { slope: texts } = useTextsOf({ en: english, de: german });
  const numbers = useNumbers();
  const levels = useMemo(() => levelPlaces(curve), [curve]);
  const stopsOfCurve = useMemo(() => stops(curve.domain, levels), [curve, levels]);
  const [x, setX] = useState(() => Math.min(Math.max(at, curve.domain[0]), curve.domain[1]));
  const [isMoved, setIsMoved] = useState(false);
  const point = useMemo(() => curvePoint(curve, x, levels), [curve, x, levels]);
  const orders = useMemo(() => ordersShown(shows), [shows]);
  const knows = {
    hasTangent: shows.includes('tangent'),
    hasSlope: shows.length > 0,
    hasCurvature: shows.includes('second-derivative'),
  };
  const rested = useRested(isMoved ? point : null, restMs);
  const reportLevel = useEffectEvent((kind: 'valley' | 'hilltop' | 'open') => {
    onDeed('level');
    if (kind !== 'open') onDeed(kind);
  });

  useEffect(() => {
    if (rested !== null && rested.level !== null) reportLevel(rested.level);
  }, [rested]);

  function move(next: number): void {
    if (next === x) return;
    setX(next);
    setIsMoved(true);
    onDeed('moved');
  }

  const index = nearestStop(stopsOfCurve, x);
  return (
    <figure className={styles.figure} aria-label={texts.name}>
      <div className={styles.drawing} data-plots={orders.length}>
        <CurveDrawing
          curve={curve}
          point={point}
          orders={orders}
          stops={stopsOfCurve}
          hasTangent={knows.hasTangent}
          onMove={move}
        />
      </div>
      <div className={styles.beside}>
        <Readings curve={curve} point={point} shows={shows} />
        <label className={styles.place}>
          <span>
            {texts.place} <strong>x = {numbers.number(x)}</strong>
          </span>
          <input
            type="range"
            className={slider.slider}
            min={0}
            max={stopsOfCurve.places.length - 1}
            value={index}
            aria-label={texts.place}
            aria-valuetext={`x = ${numbers.number(x)}`}
            onChange={(event) => move(stopsOfCurve.places[Number(event.target.value)])}
          />
        </label>
      </div>
      <p className={styles.onlyHeard} role="status">
        {rested !== null && pointSentence(rested, knows, texts, numbers)}
      </p>
    </figure>
  );
}

function ordersShown(shows: Choice['shows']): readonly Order[] {
  const isShown = { 0: true, 1: shows.includes('derivative'), 2: shows.includes('second-derivative') };
  return ([0, 1, 2] as const).filter((order) => isShown[order]);
}

/** A formula in a course of somebody's own can be anything. */
function Unreadable({ formula, problem }: { readonly formula: string; readonly problem: CurveProblem }) {
  const { slope: texts } = useTextsOf({ en: english, de: german });
  const { problems } = useTexts().panels.formula;
  const sentences = { 'has-y': texts.hasY, 'no-domain': texts.noDomain };
  const sentence =
    problem.kind === 'unreadable' ? problems[problem.problem.code](problem.problem.found) : sentences[problem.kind];
  return (
    <p className={styles.trouble} role="status">
      {texts.problem(formula, sentence)}
    </p>
  );
}
