import { X } from 'lucide-react';
import { lazy, type Ref, Suspense, useImperativeHandle, useRef, useState } from 'react';
import { useTexts } from '../../i18n/language.tsx';
import toolbar from '../toolbar.module.css';
import styles from './Gallery.module.css';

// nobody has opened it before the first picture
const Pictures = lazy(async () => ({ default: (await import('./Pictures.tsx')).Pictures }));
const OwnData = lazy(async () => ({ default: (await import('../learn/OwnData.tsx')).OwnData }));

/** All landscapes, or the way to make one of a table of one's own. */
export type GalleryRoom = 'pictures' | 'own-data';

export interface GalleryHandle {
  open(room?: GalleryRoom): void;
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
  const [room, setRoom] = useState<GalleryRoom | null>(null);
  const close = () => dialog.current?.close();

  useImperativeHandle(ref, () => ({
    open(wanted = 'pictures') {
      setRoom(wanted);
      dialog.current?.showModal();
    },
  }));

  function arrive(): void {
    close();
    onArrive();
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Escape and the button inside
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={texts.gallery}
      onClose={() => setRoom(null)}
      onClick={({ target }) => target === dialog.current && close()}
    >
      <div className={styles.inside}>
        <header className={styles.header}>
          <h2>{texts.gallery}</h2>
          <button type="button" className={toolbar.button} aria-label={texts.close} title={texts.close} onClick={close}>
            <X aria-hidden="true" />
          </button>
        </header>
        <Suspense>
          {room === 'pictures' && <Pictures onArrive={arrive} onOwnData={() => setRoom('own-data')} />}
          {room === 'own-data' && <OwnData onArrive={arrive} onBack={() => setRoom('pictures')} />}
        </Suspense>
      </div>
    </dialog>
  );
}
