import { ChevronRight, Trash2, X } from 'lucide-react';
import type { Track } from '../../core/run.ts';
import { type Range, widthOf } from '../../core/surface.ts';
import { useNumbers, useTexts } from '../../i18n/language.tsx';
import { moveStart, removeStart } from '../../scenario/editStarts.ts';
import { useCalmStep } from '../../store/useCalmStep.ts';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import { NumberField } from '../NumberField.tsx';
import { usePlaceText } from '../usePlaceText.ts';
import { FollowedRival } from './FollowedRival.tsx';
import styles from './HikerPanel.module.css';
import { StepShown } from './StepShown.tsx';

interface Props {
  /** The number of its start among all, from 0. */
  readonly index: number;
  readonly way: Track;
}

/** The hiker of the selected start: where it is, the step it takes in numbers, and what became of it. */
export function OneHiker({ index, way }: Props) {
  const { hiker } = useTexts().panels;
  const store = useThalwegStore();
  const starts = useThalweg((state) => state.starts);
  const { select } = store.getState();
  const start = starts.id[index];
  return (
    <>
      <div className={styles.buttons}>
        <button type="button" onClick={() => select(starts.id[(index + 1) % starts.id.length])}>
          {hiker.next}
          <ChevronRight aria-hidden="true" />
        </button>
        <button type="button" aria-label={hiker.leave} title={hiker.leave} onClick={() => select(null)}>
          <X aria-hidden="true" />
        </button>
      </div>
      <FollowedRival />
      <Facts way={way} />
      <StepShown start={start} way={way} />
      <StartFields start={start} x={starts.x[index]} y={starts.y[index]} />
    </>
  );
}

/** Where it is at the step shown. */
function Facts({ way }: { readonly way: Track }) {
  const { hiker } = useTexts().panels;
  const numbers = useNumbers();
  const placeText = usePlaceText();
  const surface = useThalweg((state) => state.surface);
  const at = Math.min(useCalmStep(), way.reached);
  const [x, y] = [way.x[at], way.y[at]];
  const [fx, fy] = Number.isFinite(way.loss[at]) ? surface.gradient(x, y) : [Number.NaN, Number.NaN];
  return (
    <dl className={styles.facts}>
      <dt>{hiker.place}</dt>
      <dd>{placeText(x, y)}</dd>
      <dt>{hiker.height}</dt>
      <dd>{numbers.number(way.loss[at])}</dd>
      <dt>{hiker.slope}</dt>
      <dd>{placeText(fx, fy)}</dd>
      <dt>{hiker.steepness}</dt>
      <dd>{numbers.number(Math.hypot(fx, fy))}</dd>
      {way.spent !== null && (
        <>
          <dt>{hiker.spent}</dt>
          <dd>{numbers.count(way.spent[at])}</dd>
        </>
      )}
    </dl>
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
