import { Eye, EyeOff, X } from 'lucide-react';
import { useMemo } from 'react';
import { useNumbers, useTexts, useTextsOf } from '../../i18n/language.tsx';
import { race as german } from '../../i18n/race.de.ts';
import { race as english } from '../../i18n/race.en.ts';
import type { OptimizerChoice } from '../../scenario/scenario.ts';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import { optimizerField } from '../field.ts';
import { Section } from '../Section.tsx';
import toolbar from '../toolbar.module.css';
import { removeRival } from './editRivals.ts';
import styles from './RacePanel.module.css';
import { RivalLook } from './RivalLook.tsx';

const catalogue = { en: english, de: german };

/** Legend and switchboard of a race: how each optimizer looks, how far it steps, whether it is drawn, whose settings are open. */
export function RivalList() {
  const texts = useTextsOf(catalogue);
  const rivals = useThalweg(({ scenario }) => scenario.optimizers);
  const diverging = useDiverging();
  return (
    <Section title={texts.title}>
      <ul className={styles.rivals}>
        {rivals.map((choice, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rival is known by its number
          <Rival key={k} rival={k} choice={choice} diverges={diverging.has(k)} />
        ))}
      </ul>
    </Section>
  );
}

interface RivalProps {
  readonly rival: number;
  readonly choice: OptimizerChoice;
  readonly diverges: boolean;
}

function Rival({ rival, choice, diverges }: RivalProps) {
  const texts = useTextsOf(catalogue);
  const store = useThalwegStore();
  const isFollowed = useThalweg((state) => state.rival === rival);
  const label = useLabel(choice);
  const shown = useMemo(() => optimizerField(rival, 'shown'), [rival]);

  function remove(): void {
    store.getState().change((scenario) => removeRival(scenario, rival));
  }

  return (
    <li className={styles.rival} data-followed={isFollowed} data-shown={choice.shown}>
      <button
        type="button"
        className={styles.name}
        aria-pressed={isFollowed}
        onClick={() => store.getState().follow(rival)}
      >
        <RivalLook rival={rival} />
        <span>
          <span className={styles.label}>{label}</span>
          {diverges && <span className={styles.diverges}>{texts.diverges}</span>}
        </span>
      </button>
      <button
        type="button"
        role="switch"
        aria-checked={choice.shown}
        className={toolbar.button}
        aria-label={texts.show(label)}
        title={texts.show(label)}
        onClick={() => store.getState().change((scenario) => shown.write(scenario, !choice.shown))}
      >
        {choice.shown ? <Eye aria-hidden="true" /> : <EyeOff aria-hidden="true" />}
      </button>
      <button
        type="button"
        className={toolbar.button}
        aria-label={texts.remove(label)}
        title={texts.remove(label)}
        onClick={remove}
      >
        <X aria-hidden="true" />
      </button>
    </li>
  );
}

/** "Adam · η = 0.1 → 0.05 · cosine": what a hand has set last stands there too. */
function useLabel({ id, learningRate, rateChanges = [], schedule }: OptimizerChoice): string {
  const texts = useTextsOf(catalogue);
  const { optimizer } = useTexts().panels;
  const numbers = useNumbers();
  const rates = [learningRate, ...rateChanges.slice(-1).map(([, rate]) => rate)];
  const rival = texts.rival(optimizer.names[id], rates.map((rate) => numbers.number(rate)).join(' → '));
  return schedule.id === 'constant' ? rival : texts.scheduled(rival, optimizer.schedules[schedule.id]);
}

/** The rivals of whose hikers one at least has diverged, as far as is known. */
function useDiverging(): ReadonlySet<number> {
  const run = useThalweg((state) => state.run);
  const reached = useThalweg((state) => state.reached);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tracks of a run change as it grows
  return useMemo(
    () =>
      new Set(
        run.tracks
          .filter(({ stopped, loss }) => stopped?.reason === 'diverged' && Number.isFinite(loss[0]))
          .map(({ optimizer }) => optimizer),
      ),
    [run, reached],
  );
}
