import { Pin, PinOff, Undo2 } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useNumbers, useTexts, useTextsOf } from '../../i18n/language.tsx';
import { learn as learnGerman } from '../../i18n/learn.de.ts';
import { learn as learnEnglish } from '../../i18n/learn.en.ts';
import { network as networkGerman } from '../../i18n/network.de.ts';
import { network as networkEnglish } from '../../i18n/network.en.ts';
import { pinnedDe } from '../../i18n/pinned.de.ts';
import { pinnedEn } from '../../i18n/pinned.en.ts';
import { differencesOf } from '../../scenario/differences.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import toolbar from '../toolbar.module.css';
import { type DifferenceWords, fieldText, valueText } from './differenceText.ts';
import styles from './Pinned.module.css';
import { useFieldName } from './useFieldName.ts';

/** Keeps a run in view, and tells what is otherwise in the present one. */
export function Pinned() {
  const texts = useTextsOf({ en: pinnedEn, de: pinnedDe });
  const numbers = useNumbers();
  const store = useThalwegStore();
  const pinned = useThalweg((state) => state.pinned);
  const scenario = useThalweg((state) => state.of);
  const pin = () => store.getState().pin();
  if (pinned === null) {
    return (
      <div>
        <Button onClick={pin} icon={<Pin aria-hidden="true" />} text={texts.pin} />
        <p className={styles.note}>{texts.why}</p>
      </div>
    );
  }
  const { of, run } = pinned;
  return (
    <div>
      <div className={styles.buttons}>
        <Button onClick={() => store.getState().unpin()} icon={<PinOff aria-hidden="true" />} text={texts.unpin} />
        <Button
          onClick={() => store.getState().change(() => of)}
          icon={<Undo2 aria-hidden="true" />}
          text={texts.goBack}
          isDisabled={scenario === of}
        />
        <Button onClick={pin} icon={<Pin aria-hidden="true" />} text={texts.pinAgain} isDisabled={scenario === of} />
      </div>
      <p className={styles.note}>{texts.pinned(numbers.count(run.hikers), numbers.count(of.stop.maxSteps))}</p>
      <Differences before={of} now={scenario} />
    </div>
  );
}

function Differences({ before, now }: { readonly before: Scenario; readonly now: Scenario }) {
  const words = useDifferenceWords();
  const { texts } = words;
  const differences = useMemo(() => differencesOf(before, now), [before, now]);
  return (
    <>
      <p className={styles.note} role="status">
        {differences.length === 0 ? texts.equal : ''}
      </p>
      {differences.length > 0 && (
        <table className={styles.table}>
          <caption>{texts.differs}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.setting}</th>
              <th scope="col">{texts.before}</th>
              <th scope="col">{texts.now}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map((difference) => (
              <tr key={difference.path.join('.')}>
                <th scope="row">{fieldText(difference, words)}</th>
                <td>{valueText(difference.before, words)}</td>
                <td>{valueText(difference.now, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function useDifferenceWords(): DifferenceWords {
  const texts = useTextsOf({ en: pinnedEn, de: pinnedDe });
  const numbers = useNumbers();
  const nameOf = useFieldName();
  const { panels, surfaces } = useTexts();
  const { losses } = useTextsOf({ en: learnEnglish, de: learnGerman });
  const network = useTextsOf({ en: networkEnglish, de: networkGerman });
  return useMemo(() => {
    const ofSurfaces = Object.entries(surfaces).map(([id, { name }]): [string, string] => [id, name]);
    const choices = new Map<string, string>([
      ...ofSurfaces,
      ...Object.entries(panels.starts.kinds),
      ...Object.entries(panels.gradient.kinds),
      ...Object.entries(panels.optimizer.schedules),
      ...Object.entries(panels.optimizer.names),
      ...Object.entries(losses),
      ...Object.entries(network.activations),
      ...Object.entries(network.initialisations),
      ...Object.entries(network.plane.kinds),
    ]);
    return { texts, numbers, nameOf, choiceOf: (choice) => choices.get(choice) };
  }, [texts, numbers, nameOf, panels, surfaces, losses, network]);
}

interface ButtonProps {
  readonly text: string;
  readonly icon: ReactNode;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

function Button({ text, icon, isDisabled = false, onClick }: ButtonProps) {
  return (
    <button type="button" className={toolbar.button} disabled={isDisabled} onClick={onClick}>
      {icon}
      {text}
    </button>
  );
}
