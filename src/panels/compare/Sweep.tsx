import { type ReactNode, useId, useState } from 'react';
import { useTexts, useTextsOf } from '../../i18n/language.tsx';
import { sweepDe } from '../../i18n/sweep.de.ts';
import { sweepEn } from '../../i18n/sweep.en.ts';
import { acrossFields, sweepOf } from '../../scenario/sweep.ts';
import { useSweeping } from '../../store/useSweeping.ts';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import { RivalMark } from '../race/RivalMark.tsx';
import styles from './Sweep.module.css';
import { SweepFound } from './SweepFound.tsx';
import { SweepProgress } from './SweepProgress.tsx';
import { useFieldName } from './useFieldName.ts';

const none = '';

/** Tries optimizers with many learning rates, or takes for each the one that does best. */
export function Sweep() {
  const texts = useTextsOf({ en: sweepEn, de: sweepDe });
  const { optimizer } = useTexts().panels;
  const nameOf = useFieldName();
  const store = useThalwegStore();
  const { pictures, isRunning, isWithoutWorker, failure, sweep, tune, cancel } = useSweeping();
  const rivals = useThalweg(({ scenario }) => scenario.optimizers);
  const hasStarts = useThalweg(({ starts }) => starts.id.length > 0);
  const [wanted, setWanted] = useState(0);
  const [across, setAcross] = useState(none);
  const rival = Math.min(wanted, rivals.length - 1);
  const fields = acrossFields(rivals[rival].id);
  const field = fields.includes(across) ? across : none;

  async function begin(): Promise<void> {
    const { scenario, minima } = store.getState();
    await sweep(sweepOf(scenario, rival, field === none ? null : field, minima));
  }

  return (
    <div className={styles.room}>
      <div className={styles.sweep}>
        <div className={styles.controls}>
          <Choice
            label={texts.rival}
            mark={<RivalMark rival={rival} />}
            value={String(rival)}
            onChange={(chosen) => setWanted(Number(chosen))}
          >
            {rivals.map(({ id }, k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a rival is known by its place
              <option key={k} value={k}>
                {`${k + 1}. ${optimizer.names[id]}`}
              </option>
            ))}
          </Choice>
          <Choice label={texts.across} value={field} onChange={setAcross}>
            <option value={none}>{texts.none}</option>
            {fields.map((each) => (
              <option key={each} value={each}>
                {nameOf(each)}
              </option>
            ))}
          </Choice>
          <div className={styles.buttons}>
            {isRunning ? (
              <>
                {/* another element than the button that began it: who presses it too late begins nothing */}
                <button key="cancel" type="button" className={controls.wideButton} onClick={cancel}>
                  {texts.cancel}
                </button>
                <SweepProgress pictures={pictures} />
              </>
            ) : (
              <>
                <button
                  type="button"
                  className={controls.wideButton}
                  disabled={!hasStarts}
                  title={texts.sweepHint}
                  onClick={begin}
                >
                  {texts.sweep}
                </button>
                <button
                  type="button"
                  className={controls.wideButton}
                  disabled={!hasStarts}
                  title={texts.tuneHint}
                  onClick={tune}
                >
                  {texts.tune}
                </button>
              </>
            )}
          </div>
          <p className={styles.note} role="status">
            {failure !== null ? texts.failed : isWithoutWorker ? texts.noWorker : ''}
          </p>
        </div>
        <div className={styles.pictures}>
          {pictures.length > 0 ? (
            <SweepFound />
          ) : (
            <p className={styles.note}>{hasStarts ? texts.nothingYet : texts.nobody}</p>
          )}
        </div>
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly mark?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, mark, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>
        {mark}
        {label}
      </label>
      <select id={id} className={controls.select} value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
    </div>
  );
}
