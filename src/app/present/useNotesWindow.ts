import { useEffect, useState } from 'react';

/** The window with the notes; null while there is none. */
interface NotesWindow {
  readonly notes: Window | null;
  /** Whether it could be opened. By a click or a key: no browser opens a window unasked. */
  open(): boolean;
  close(): void;
}

/** An empty window that belongs to this page, and goes with it. */
export function useNotesWindow(): NotesWindow {
  const [notes, setNotes] = useState<Window | null>(null);

  useEffect(() => {
    if (notes === null) return;
    const close = () => notes.close();
    // it would be empty if it were loaded again
    const onGone = () => {
      close();
      setNotes(null);
    };
    notes.addEventListener('pagehide', onGone);
    window.addEventListener('pagehide', close);
    return () => {
      notes.removeEventListener('pagehide', onGone);
      window.removeEventListener('pagehide', close);
      close();
    };
  }, [notes]);

  return {
    notes,
    open() {
      // without an address: nothing is loaded, and the window may be written into, be it from a file
      const opened = window.open('', '', 'popup,width=1000,height=720');
      if (opened === null || opened.closed) return false;
      setNotes(opened);
      return true;
    },
    close: () => setNotes(null),
  };
}
