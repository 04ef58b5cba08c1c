import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useMemo, useRef } from 'react';
import { useTexts } from '../i18n/language.tsx';
import { useThalwegStore } from '../store/useThalweg.tsx';
import styles from './Hands.module.css';
import { type Hands as Held, hands } from './hands.ts';
import { keys } from './keys.ts';
import type { Projection } from './projection.ts';
import type { ViewHandle } from './viewHandle.ts';

interface Props {
  /** What the view is called by those who cannot see it. */
  readonly label: string;
  readonly projection: RefObject<Projection | null>;
  readonly view: RefObject<ViewHandle | null>;
  /** Whether the wheel always goes to the view, or only when the view has the focus, or with Ctrl or ⌘. */
  readonly wheel: 'always' | 'asked';
  readonly children: ReactNode;
}

/** Lets fingers, mouse and keys hold, put down, select and remove the starts in a view. */
export function Hands({ label, projection, view, wheel, children }: Props) {
  const store = useThalwegStore();
  const { instructions } = useTexts().scene;
  const element = useRef<HTMLDivElement>(null);
  const held = useRef<Held>(null);
  const instructionsId = useId();
  const pressed = useMemo(() => keys(store, () => view.current), [store, view]);

  useEffect(() => {
    if (element.current === null) return;
    const grasp = { projection: () => projection.current, view: () => view.current, wheel };
    const made = hands(element.current, store, grasp);
    held.current = made;
    return () => {
      held.current = null;
      made.dispose();
    };
  }, [store, projection, view, wheel]);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.target !== event.currentTarget) return;
    delete event.currentTarget.dataset.pressed;
    if (event.key === 'Escape' && held.current?.isHolding) {
      event.preventDefault();
      held.current.cancel();
    } else if (pressed.down(event)) {
      event.preventDefault();
    }
  }

  return (
    // An application, so that screen readers pass the keys on to it.
    <div
      ref={element}
      className={styles.hands}
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is interactive
      tabIndex={0}
      aria-label={label}
      aria-describedby={instructionsId}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => pressed.up(event)}
      onBlur={() => pressed.leave()}
    >
      {children}
      <p id={instructionsId} hidden>
        {instructions}
      </p>
    </div>
  );
}
