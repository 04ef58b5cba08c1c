import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { parseFormula } from '../../core/formula/parseFormula.ts';
import type { FormulaProblem } from '../../core/formula/problem.ts';
import { type Domain, type Range, widthOf } from '../../core/surface.ts';
import { entryOf } from '../../core/surfaces/index.ts';
import { useTexts } from '../../i18n/language.tsx';
import { defaultScenario } from '../../scenario/defaultScenario.ts';
import type { Scenario, SurfaceChoice } from '../../scenario/scenario.ts';
import { limits } from '../../scenario/settings.ts';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import { NumberField } from '../NumberField.tsx';
import { formulaSentence } from '../problemSentence.ts';
import styles from './FormulaField.module.css';
import { PrintedFormula } from './PrintedFormula.tsx';

const examples = [
  'x^2 + 3 sin(y)',
  '(x^2 - 1)^2 + y^2',
  'sin(x) cos(y) + (x^2 + y^2)/20',
  'abs(x) + abs(y)',
  'x y exp(-(x^2 + y^2)/4)',
];

/** Typed, and the surface that stood there when it was: when that changes in another way, the text is out of date. */
interface Draft {
  readonly text: string;
  readonly beside: SurfaceChoice;
}

/**
 * A formula of the user's own: what can be read walks at once, what cannot is answered, and the last good one stays.
 */
export function FormulaField() {
  const { formula: texts } = useTexts().panels;
  const id = useId();
  const store = useThalwegStore();
  const choice = useThalweg(({ scenario }) => scenario.surface);
  const domain = useThalweg(({ surface }) => surface.domain);
  const [draft, setDraft] = useState<Draft | null>(null);
  const text = draft?.beside === choice ? draft.text : textOf(choice);
  const parsed = useMemo(() => parseFormula(text), [text]);
  const problem = parsed.ok || (text === '' && draft === null) ? null : parsed.problem;

  function type(next: string): void {
    if (parseFormula(next).ok) store.getState().preview((scenario) => withFormula(scenario, next, domain));
    setDraft({ text: next, beside: store.getState().scenario.surface });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      event.preventDefault();
      store.getState().settle();
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      store.getState().cancel();
      setDraft(null);
    }
  }

  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        <span className={controls.onlyHeard}>{texts.name}</span>
        <span aria-hidden="true">{texts.label}</span>
      </label>
      <textarea
        id={id}
        className={styles.text}
        rows={2}
        value={text}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        aria-invalid={problem !== null}
        aria-describedby={`${id}-help`}
        aria-errormessage={`${id}-problem`}
        onChange={({ target }) => type(target.value.replaceAll('\n', ' '))}
        onBlur={() => store.getState().settle()}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-problem`} className={styles.problem} role="status">
        {problem !== null && <ProblemAt text={text} problem={problem} />}
      </div>
      <p id={`${id}-help`} className={controls.hint}>
        {texts.help}
      </p>
      <PrintedFormula formula={parsed} />
      <DomainFields domain={domain} text={text} isReadable={parsed.ok} />
      <p className={styles.subtitle}>{texts.examples}</p>
      <ul className={styles.examples}>
        {examples.map((example) => (
          <li key={example}>
            <button
              type="button"
              onClick={() => {
                type(example);
                store.getState().settle();
              }}
            >
              {example}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The formula that a landscape is made of; none for real ground. */
function textOf(choice: SurfaceChoice): string {
  if ('formula' in choice) return choice.formula;
  return 'id' in choice ? (entryOf(choice.id)?.formula ?? '') : '';
}

/** In the plane of a network there need not be any hikers: on a formula they walk again. */
function withFormula(scenario: Scenario, formula: string, domain: Domain): Scenario {
  const surface = { formula, domain };
  const starts = 'network' in scenario.surface ? defaultScenario(surface).starts : scenario.starts;
  return { ...scenario, surface, starts };
}

const shownAround = 18;

/** The sentence, and the place: what stands around it, with the piece that is meant marked. */
function ProblemAt({ text, problem }: { readonly text: string; readonly problem: FormulaProblem }) {
  const { panels } = useTexts();
  const { at, length } = problem;
  const from = Math.max(0, at - shownAround);
  const end = at + length;
  const meant = text.slice(at, Math.min(end, at + 2 * shownAround));
  return (
    <>
      <p>{formulaSentence(problem, panels)}</p>
      {text.trim() !== '' && (
        <p className={styles.excerpt}>
          {from > 0 && '…'}
          {text.slice(from, at)}
          <mark>{meant === '' ? ' ' : meant}</mark>
          {text.slice(end, end + shownAround)}
          {text.length > end + shownAround && '…'}
        </p>
      )}
      <p className={styles.lastGood}>{panels.formula.lastGood}</p>
    </>
  );
}

interface DomainProps {
  readonly domain: Domain;
  readonly text: string;
  readonly isReadable: boolean;
}

/**
 * From where to where the ground is shown; with another frame a landscape of the catalogue becomes a formula of one's
 * own.
 */
function DomainFields({ domain, text, isReadable }: DomainProps) {
  const { formula: texts } = useTexts().panels;
  const store = useThalwegStore();
  const change = (axis: 'x' | 'y', range: Range) =>
    store.getState().change((scenario) => withFormula(scenario, text, { ...domain, [axis]: range }));
  return (
    <fieldset className={styles.domain} disabled={!isReadable}>
      <legend>{texts.domain}</legend>
      {(['x', 'y'] as const).map((axis) => {
        const [low, high] = domain[axis];
        const stride = (from: number, direction: 1 | -1) => from + (direction * widthOf(domain[axis])) / 10;
        return (
          <div key={axis} className={styles.range}>
            <NumberField
              label={texts.from(axis)}
              value={low}
              allowed={{ min: -limits.edge, max: high - limits.width, whole: false }}
              neighbour={stride}
              onChange={(from) => change(axis, [from, high])}
            />
            <NumberField
              label={texts.to(axis)}
              value={high}
              allowed={{ min: low + limits.width, max: limits.edge, whole: false }}
              neighbour={stride}
              onChange={(to) => change(axis, [low, to])}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
