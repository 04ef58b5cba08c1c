import { ChevronRight, Trash2, X } from 'lucide-react';
import { useMemo } from 'react';
import type { Track } from '../core/run.ts';
import { type Step, stepAt } from '../core/stepAt.ts';
import { type Range, widthOf } from '../core/surface.ts';
import { useNumbers, useTexts } from '../i18n/language.tsx';
import { moveStart, removeStart } from '../scenario/editStarts.ts';
import { planOf } from '../scenario/planOf.ts';
import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';
import controls from './controls.module.css';
import styles from './HikerPanel.module.css';
import { Mathml } from './Mathml.tsx';
import { NumberField } from './NumberField.tsx';
import { Section } from './Section.tsx';
import { stepEquations } from './stepEquations.ts';
import { useCalmStep } from './useCalmStep.ts';
import { usePlaceText } from './usePlaceText.ts';

/** One hiker, looked at closely: where it is, the step it takes in numbers, and what became of it. */
export function HikerPanel() {
  const { hiker } = useTexts().panels;
  const store = useThalwegStore();
  const selected = useThalweg((state) => state.selected);
  const way = useThalweg((state) => state.way);
  const starts = useThalweg((state) => state.starts);
  const { select } = store.getState();
  const index = selected === null ? -1 : starts.id.indexOf(selected);

  if (selected === null || way === null || index === -1) {
    return (
      <Section title={hiker.title}>
        <p className={controls.hint}>{starts.id.length === 0 ? hiker.nobody : hiker.none}</p>
        <button
          type="button"
          className={controls.wideButton}
          disabled={starts.id.length === 0}
          onClick={() => select(starts.id[0])}
        >
          {hiker.first}
        </button>
      </Section>
    );
  }
  return (
    <Section title={hiker.number(`${index + 1}`)}>
      <div className={styles.buttons}>
        <button type="button" onClick={() => select(starts.id[(index + 1) % starts.id.length])}>
          {hiker.next}
          <ChevronRight aria-hidden="true" />
        </button>
        <button type="button" aria-label={hiker.leave} title={hiker.leave} onClick={() => select(null)}>
          <X aria-hidden="true" />
        </button>
      </div>
      <StepShown start={selected} way={way} />
      <WhatBecame way={way} />
      <StartFields start={selected} x={starts.x[index]} y={starts.y[index]} />
    </Section>
  );
}

interface HikerProps {
  /** The id of its start. */
  readonly start: number;
  readonly way: Track;
}

function StepShown({ start, way }: HikerProps) {
  const { hiker } = useTexts().panels;
  const numbers = useNumbers();
  const placeText = usePlaceText();
  const scenario = useThalweg((state) => state.of);
  const surface = useThalweg((state) => state.surface);
  const plan = useMemo(() => planOf(scenario), [scenario]);
  const at = Math.min(useCalmStep(), way.reached);
  const [x, y] = [way.x[at], way.y[at]];
  const [fx, fy] = Number.isFinite(way.loss[at]) ? surface.gradient(x, y) : [Number.NaN, Number.NaN];
  // who has diverged takes one step more, which leads nowhere; that step is the one to see
  const hasGround = Number.isFinite(way.loss[at]);
  const isOver =
    !hasGround || (way.stopped !== undefined && way.stopped.step <= at && way.stopped.reason !== 'diverged');
  const step = useMemo(() => (isOver ? null : stepAt(plan, way, start, at)), [isOver, plan, way, start, at]);

  return (
    <>
      <dl className={styles.facts}>
        <dt>{hiker.place}</dt>
        <dd>{placeText(x, y)}</dd>
        <dt>{hiker.height}</dt>
        <dd>{numbers.number(way.loss[at])}</dd>
        <dt>{hiker.slope}</dt>
        <dd>{placeText(fx, fy)}</dd>
        <dt>{hiker.steepness}</dt>
        <dd>{numbers.number(Math.hypot(fx, fy))}</dd>
      </dl>
      {step === null ? (
        <p className={controls.hint}>{hiker.noStep}</p>
      ) : (
        <>
          <h3 className={styles.stepTitle}>{hiker.stepTitle(numbers.count(at), numbers.count(at + 1))}</h3>
          <Equations step={step} rival={way.optimizer} isFirst={at === 0} />
          <Remarks step={step} />
        </>
      )}
    </>
  );
}

interface StepProps {
  readonly step: Step;
}

function Equations({ step, rival, isFirst }: StepProps & { readonly rival: number; readonly isFirst: boolean }) {
  const { hiker } = useTexts().panels;
  const numbers = useNumbers();
  const optimizer = useThalweg((state) => state.of.optimizers[rival]);
  const equations = stepEquations(step, optimizer, isFirst, numbers);
  return (
    <figure
      className={styles.equations}
      aria-label={hiker.stepFormula}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and the keyboard needs a way to do that
      tabIndex={0}
    >
      {equations.map(({ symbols, x, y }, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a formula have no other name than their place
        <div key={k} className={styles.equation}>
          <Mathml>{symbols}</Mathml>
          <Numbers>{x}</Numbers>
          <Numbers>{y}</Numbers>
        </div>
      ))}
    </figure>
  );
}

/** The result begins on a line of its own where there is not enough room for it beside what it comes from. */
function Numbers({ children }: { readonly children: string }) {
  const result = children.lastIndexOf('<mo>=</mo>');
  return (
    <div className={styles.numbers}>
      <Mathml>{children.slice(0, result)}</Mathml>
      <Mathml>{children.slice(result)}</Mathml>
    </div>
  );
}

/** What the letters in the formula stand for, where they are not everyday ones. */
function Remarks({ step: { slope, disturbed, clipFactor } }: StepProps) {
  const { hiker } = useTexts().panels;
  const isExact = useThalweg((state) => state.of.gradient.kind === 'exact');
  const isDisturbed = slope[0] !== disturbed[0] || slope[1] !== disturbed[1];
  return (
    <>
      {!isExact && <p className={controls.hint}>{hiker.byDifference}</p>}
      {isDisturbed && <p className={controls.hint}>{hiker.disturbed}</p>}
      {clipFactor < 1 && <p className={controls.hint}>{hiker.clipped}</p>}
    </>
  );
}

/** Why it stopped, as soon as the playhead is there. That it will diverge is said at once. */
function WhatBecame({ way }: Pick<HikerProps, 'way'>) {
  const { hiker } = useTexts().panels;
  const numbers = useNumbers();
  const shown = useCalmStep();
  const { stopped } = way;
  if (stopped === undefined) return null;
  if (stopped.reason === 'diverged') return <Diverged way={way} />;
  return shown >= stopped.step ? (
    <p className={styles.fate}>{hiker.stopped[stopped.reason](numbers.count(stopped.step))}</p>
  ) : null;
}

function Diverged({ way }: Pick<HikerProps, 'way'>) {
  const { hiker } = useTexts().panels;
  const numbers = useNumbers();
  const step = way.stopped?.step ?? way.reached;
  return (
    <p className={controls.trouble}>
      {!Number.isFinite(way.loss[0])
        ? hiker.noWay
        : hiker.diverged(numbers.count(step), numbers.number(way.x[step], 3), numbers.number(way.y[step], 3))}
    </p>
  );
}

interface StartProps {
  readonly start: number;
  readonly x: number;
  readonly y: number;
}

/** What a drag does, for whoever does not drag. */
function StartFields({ start, x, y }: StartProps) {
  const { hiker } = useTexts().panels;
  const store = useThalwegStore();
  const { domain } = useThalweg((state) => state.surface);
  const { change, select } = store.getState();
  const allowed = ([min, max]: Range) => ({ min, max, whole: false });
  const stride = (range: Range) => (from: number, direction: 1 | -1) => from + (direction * widthOf(range)) / 100;
  return (
    <div className={styles.start}>
      <NumberField
        label={hiker.startX}
        value={x}
        allowed={allowed(domain.x)}
        neighbour={stride(domain.x)}
        onChange={(toX) => change((scenario) => moveStart(scenario, start, toX, y))}
      />
      <NumberField
        label={hiker.startY}
        value={y}
        allowed={allowed(domain.y)}
        neighbour={stride(domain.y)}
        onChange={(toY) => change((scenario) => moveStart(scenario, start, x, toY))}
      />
      <button
        type="button"
        className={controls.wideButton}
        onClick={() => {
          // first, for a start put down after it takes its number
          select(null);
          change((scenario) => removeStart(scenario, start));
        }}
      >
        <Trash2 aria-hidden="true" />
        {hiker.remove}
      </button>
    </div>
  );
}
