import { Dices } from 'lucide-react';
import { useMemo } from 'react';
import { useTexts } from '../i18n/language.tsx';
import { mostStarts } from '../scenario/affordable.ts';
import { type ChoiceSetting, settings } from '../scenario/settings.ts';
import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';
import { ChoiceControl } from './ChoiceControl.tsx';
import styles from './controls.module.css';
import { seedField } from './field.ts';
import { NumberControl } from './NumberControl.tsx';
import { Fold, Section } from './Section.tsx';
import {
  changesByHand,
  countField,
  redrawn,
  type StartsKind,
  startsKindField,
  withoutChangesByHand,
} from './startsField.ts';

const drawnKinds: ChoiceSetting<StartsKind> = settings.distribution;
const allKinds: ChoiceSetting<StartsKind> = { ...drawnKinds, values: [...drawnKinds.values, 'listed'] };

interface Props {
  /** Throws dice for a new seed. */
  readonly drawSeed: () => number;
}

/** Where the hikers begin. */
export function StartsPanel({ drawSeed }: Props) {
  const { starts } = useTexts().panels;
  const store = useThalwegStore();
  const isListed = useThalweg(({ scenario }) => 'points' in scenario.starts);
  const most = useThalweg(({ scenario }) => mostStarts(scenario));
  const count = useMemo(() => ({ ...settings.count, max: most }), [most]);
  const changes = useThalweg(({ scenario }) => changesByHand(scenario));
  const { change } = store.getState();
  return (
    <Section title={starts.title}>
      <button
        type="button"
        className={styles.wideButton}
        title={starts.drawHint}
        onClick={() => {
          const seed = drawSeed();
          change((scenario) => redrawn(scenario, seed));
        }}
      >
        <Dices aria-hidden="true" />
        {starts.draw}
      </button>
      <NumberControl field={countField} setting={count} label={starts.count} />
      {changes > 0 && (
        <div className={styles.control}>
          <button type="button" className={styles.wideButton} onClick={() => change(withoutChangesByHand)}>
            {starts.removeChanges}
          </button>
          <p className={styles.hint}>{starts.removeChangesHint(changes)}</p>
        </div>
      )}
      <Fold title={starts.more}>
        <ChoiceControl
          field={startsKindField}
          setting={isListed ? allKinds : drawnKinds}
          label={starts.kind}
          names={starts.kinds}
          hints={starts.kindHints}
        />
        <NumberControl field={seedField} setting={settings.seed} label={starts.seed} hint={starts.seedHint} />
      </Fold>
    </Section>
  );
}
