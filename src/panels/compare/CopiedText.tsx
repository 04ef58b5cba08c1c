import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/language.tsx';
import toolbar from '../toolbar.module.css';
import styles from './Results.module.css';

interface Props {
  readonly text: string;
  readonly texts: { readonly copied: string; readonly copyYourself: string; readonly asText: string };
  readonly onClose: () => void;
}

const praiseMs = 2500;

/** Puts a text into the clipboard and says so; where the browser forbids that, shows it, selected. */
export function CopiedText({ text, texts, onClose }: Props) {
  const { share } = useTexts().panels;
  const [isCopied, setIsCopied] = useState<boolean | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useEffect(() => {
    write(text).then(setIsCopied, () => setIsCopied(false));
  }, [text]);

  useEffect(() => {
    if (isCopied === false) area.current?.select();
    if (isCopied !== true) return;
    const timer = window.setTimeout(() => close.current(), praiseMs);
    return () => window.clearTimeout(timer);
  }, [isCopied]);

  return (
    <div className={styles.copied} role="status">
      {isCopied === true && texts.copied}
      {isCopied === false && (
        <>
          <span>{texts.copyYourself}</span>
          <button
            type="button"
            className={toolbar.button}
            title={share.close}
            aria-label={share.close}
            onClick={onClose}
          >
            <X aria-hidden="true" />
          </button>
          <textarea ref={area} aria-label={texts.asText} rows={3} value={text} readOnly />
        </>
      )}
    </div>
  );
}

/** The clipboard is missing on pages without https, and closed in frames that were not given it. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
