import type { OptimizerId } from '../../core/optimizers/index.ts';
import { useNumbers, useTexts, useTextsOf } from '../../i18n/language.tsx';
import { race as german } from '../../i18n/race.de.ts';
import { race as english } from '../../i18n/race.en.ts';
import { weightOfStart } from '../../scenario/affordable.ts';
import { limits } from '../../scenario/settings.ts';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import { addRival } from './editRivals.ts';
import { optimizerGroups } from './optimizerGroups.ts';
import styles from './RacePanel.module.css';

const catalogue = { en: english, de: german };
const groups = ['slope', 'axes', 'curvature'] as const;

/** All optimizers, to send one more of them from the same starts. */
export function MoreRivals() {
  const texts = useTextsOf(catalogue);
  const numbers = useNumbers();
  const isFull = useThalweg(({ scenario }) => scenario.optimizers.length >= limits.optimizers);
  const isCrowded = useThalweg(
    ({ scenario, starts }) => starts.id.length > limits.hikers / (1 + weightOfStart(scenario)),
  );
  return (
    <>
      <p className={controls.prose}>{texts.fair}</p>
      {(isFull || isCrowded) && (
        <p className={controls.problem} role="status">
          {isFull ? texts.full(numbers.count(limits.optimizers)) : texts.crowded}
        </p>
      )}
      {groups.map((group) => (
        <Group key={group} name={texts.groups[group]} ids={optimizerGroups[group]} isFull={isFull || isCrowded} />
      ))}
    </>
  );
}

interface GroupProps {
  readonly name: string;
  readonly ids: readonly OptimizerId[];
  readonly isFull: boolean;
}

function Group({ name, ids, isFull }: GroupProps) {
  const texts = useTextsOf(catalogue);
  const { names } = useTexts().panels.optimizer;
  const store = useThalwegStore();

  function add(id: OptimizerId): void {
    const { change, follow } = store.getState();
    change((scenario) => addRival(scenario, id));
    follow(store.getState().scenario.optimizers.length - 1);
  }

  return (
    <>
      <h3 className={styles.groupName}>{name}</h3>
      <div className={styles.choices}>
        {ids.map((id) => (
          <button key={id} type="button" disabled={isFull} aria-label={texts.add(names[id])} onClick={() => add(id)}>
            {names[id]}
          </button>
        ))}
      </div>
    </>
  );
}
