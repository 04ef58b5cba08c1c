import { X } from 'lucide-react';
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useTexts } from '../../i18n/language.tsx';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import toolbar from '../toolbar.module.css';
import styles from './Gallery.module.css';
import { goTo, type Landscape, landscapeOf, landscapes } from './landscapes.ts';
import { Thumbnail } from './Thumbnail.tsx';

export interface GalleryHandle {
  open(): void;
}

interface Props {
  readonly ref: Ref<GalleryHandle>;
  /** Called when the hikers stand on new ground, before their first step. */
  readonly onArrive: () => void;
}

/** All landscapes as small pictures, in a dialog that Escape and a click beside it close. */
export function Gallery({ ref, onArrive }: Props) {
  const { surface: texts } = useTexts().panels;
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = () => dialog.current?.close();

  useImperativeHandle(ref, () => ({
    open() {
      setIsOpen(true);
      dialog.current?.showModal();
    },
  }));

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Escape and the button inside
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={texts.gallery}
      onClose={() => setIsOpen(false)}
      onClick={({ target }) => target === dialog.current && close()}
    >
      <div className={styles.inside}>
        <header className={styles.header}>
          <h2>{texts.gallery}</h2>
          <button type="button" className={toolbar.button} aria-label={texts.close} title={texts.close} onClick={close}>
            <X aria-hidden="true" />
          </button>
        </header>
        {isOpen && (
          <Pictures
            onChoose={() => {
              close();
              onArrive();
            }}
          />
        )}
      </div>
    </dialog>
  );
}

function Pictures({ onChoose }: { readonly onChoose: () => void }) {
  const { surfaces, panels } = useTexts();
  const store = useThalwegStore();
  const present = useThalweg(({ scenario }) => landscapeOf(scenario.surface));
  const pictures = useRef<HTMLDivElement>(null);
  const [isMissing, setIsMissing] = useState(false);

  useEffect(() => {
    pictures.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  }, []);

  async function choose(landscape: Landscape): Promise<void> {
    try {
      await landscape.bring();
    } catch {
      setIsMissing(true);
      return;
    }
    const { change, seek } = store.getState();
    change((scenario) => goTo(scenario, landscape.choice));
    seek(0);
    onChoose();
  }

  return (
    <>
      <p className={controls.problem} role="status" hidden={!isMissing}>
        {isMissing && panels.surface.notLoaded}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows move the focus between the buttons inside */}
      <div ref={pictures} className={styles.pictures} onKeyDown={moveFocus}>
        {landscapes.map((landscape) => (
          <button
            key={landscape.id}
            type="button"
            className={styles.picture}
            aria-current={landscape === present}
            onClick={() => choose(landscape)}
          >
            <Thumbnail landscape={landscape} />
            <span>{surfaces[landscape.id].name}</span>
          </button>
        ))}
      </div>
    </>
  );
}

/** Arrows go to the neighbouring picture; how many stand in a row is for the browser to know. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const pictures = [...event.currentTarget.children].filter((child) => child instanceof HTMLElement);
  const present = pictures.findIndex((picture) => picture.contains(event.target as Node));
  const inRow = pictures.filter(({ offsetTop }) => offsetTop === pictures[0].offsetTop).length;
  const moves: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -inRow, ArrowDown: inRow };
  const move = moves[event.key];
  if (move === undefined || present === -1) return;
  event.preventDefault();
  pictures[present + move]?.focus();
}
