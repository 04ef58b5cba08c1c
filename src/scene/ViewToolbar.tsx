import { Columns2, House, type LucideIcon, Map as MapIcon, Minus, Mountain, Plus } from 'lucide-react';
import { useTexts } from '../i18n/language.tsx';
import type { View } from '../scenario/scenario.ts';
import { useThalwegStore } from '../store/useThalweg.tsx';
import styles from './ViewToolbar.module.css';

const zoomFactor = 1.5;

const icons: Readonly<Record<View['mode'], LucideIcon>> = { relief: Mountain, map: MapIcon, both: Columns2 };

interface Props {
  /** Which kinds of view there is a choice of here, and which one is shown. */
  readonly modes: readonly View['mode'][];
  readonly mode: View['mode'];
  readonly zoomBy: (factor: number) => void;
  readonly home: () => void;
}

/** Relief or map, nearer or further away: the buttons for what hands and keys can do to the views. */
export function ViewToolbar({ modes, mode, zoomBy, home }: Props) {
  const store = useThalwegStore();
  const texts = useTexts().scene.toolbar;

  function show(chosen: View['mode']): void {
    store.getState().change((scenario) => ({ ...scenario, view: { ...scenario.view, mode: chosen } }));
  }

  return (
    <fieldset className={styles.toolbar} aria-label={texts.name}>
      {modes.length > 1 && (
        <div className={styles.buttons}>
          {modes.map((each) => (
            <Button
              key={each}
              icon={icons[each]}
              name={texts[each]}
              isPressed={each === mode}
              onClick={() => show(each)}
            />
          ))}
        </div>
      )}
      <div className={styles.buttons}>
        <Button icon={Plus} name={texts.nearer} onClick={() => zoomBy(zoomFactor)} />
        <Button icon={Minus} name={texts.further} onClick={() => zoomBy(1 / zoomFactor)} />
        <Button icon={House} name={texts.home} onClick={home} />
      </div>
    </fieldset>
  );
}

interface ButtonProps {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
}

function Button({ icon: Icon, name, isPressed, onClick }: ButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={name}
      title={name}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      <Icon aria-hidden="true" />
    </button>
  );
}
