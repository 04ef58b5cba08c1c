import { useEffect, useRef, useState } from 'react';
import { decodeText } from './decodeText.ts';
import { readTable, type Table } from './readTable.ts';

/** Why there is no table to look at. */
export type SourceProblem = 'too-large' | 'not-read' | 'not-loaded';

/** How far a table is that somebody has brought. */
export type OwnTable =
  | { readonly phase: 'none' }
  | { readonly phase: 'reading'; readonly share: number }
  | { readonly phase: 'failed'; readonly problem: SourceProblem }
  | { readonly phase: 'read'; readonly table: Table };

/** What fits into a tab beside everything else. */
export const mostMegabytes = 50;

/** Whoever types is not answered after every character. */
const typingMs = 300;

/** Reads what is brought last; what was being read before is given up. */
export function useOwnTable() {
  const [own, setOwn] = useState<OwnTable>({ phase: 'none' });
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);

  function begin(): AbortSignal {
    control.current?.abort();
    control.current = new AbortController();
    return control.current.signal;
  }

  async function read(text: string, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    setOwn({ phase: 'reading', share: 0 });
    const onProgress = (share: number) => setOwn({ phase: 'reading', share });
    const table = await readTable(text, { signal, onProgress }).catch(() => 'not-loaded' as const);
    if (signal.aborted || table === null) return;
    setOwn(table === 'not-loaded' ? { phase: 'failed', problem: table } : { phase: 'read', table });
  }

  return {
    own,
    readText: (text: string) => read(text, begin()),
    readTyped(text: string): void {
      const signal = begin();
      setTimeout(() => (text === '' && !signal.aborted ? setOwn({ phase: 'none' }) : read(text, signal)), typingMs);
    },
    async readFile(file: File): Promise<void> {
      const signal = begin();
      if (file.size > mostMegabytes * 1e6) return setOwn({ phase: 'failed', problem: 'too-large' });
      setOwn({ phase: 'reading', share: 0 });
      const bytes = await file.arrayBuffer().catch(() => null);
      if (signal.aborted) return;
      if (bytes === null) return setOwn({ phase: 'failed', problem: 'not-read' });
      await read(decodeText(new Uint8Array(bytes)), signal);
    },
  };
}
