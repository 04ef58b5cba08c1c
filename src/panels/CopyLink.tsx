import { Check, Link2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/language.tsx';
import styles from './CopyLink.module.css';
import toolbar from './toolbar.module.css';

interface Props {
  /** The address of what is to be seen now, and whether everything fitted into it. */
  readonly linkNow: () => { readonly href: string; readonly complete: boolean };
}

interface Answer {
  readonly href: string;
  readonly complete: boolean;
  readonly isCopied: boolean;
}

const praiseMs = 2500;

/** Copies the link; where the browser forbids that, shows it, selected. */
export function CopyLink({ linkNow }: Props) {
  const { share } = useTexts().panels;
  const [answer, setAnswer] = useState<Answer | null>(null);
  const hasNothingToSay = answer?.isCopied === true && answer.complete;

  useEffect(() => {
    if (!hasNothingToSay) return;
    const timer = window.setTimeout(() => setAnswer(null), praiseMs);
    return () => window.clearTimeout(timer);
  }, [hasNothingToSay]);

  async function copy(): Promise<void> {
    const link = linkNow();
    setAnswer({ ...link, isCopied: await isCopied(link.href) });
  }

  return (
    <div className={styles.place}>
      <button type="button" className={toolbar.button} title={share.copy} aria-label={share.copy} onClick={copy}>
        {answer?.isCopied ? <Check aria-hidden="true" /> : <Link2 aria-hidden="true" />}
      </button>
      <div className={styles.answer} role="status">
        {answer !== null && (
          <div className={styles.card}>
            <div className={styles.text}>
              <p>{answer.isCopied ? share.copied : share.copyYourself}</p>
              {!answer.isCopied && <SelectedText label={share.link} text={answer.href} />}
              {!answer.complete && <p>{share.incomplete}</p>}
            </div>
            <button
              type="button"
              className={toolbar.button}
              title={share.close}
              aria-label={share.close}
              onClick={() => setAnswer(null)}
            >
              <X aria-hidden="true" />
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

/** The clipboard is missing on pages without https, and closed in frames that were not given it. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function SelectedText({ label, text }: { readonly label: string; readonly text: string }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return <input ref={input} className={styles.link} aria-label={label} value={text} readOnly />;
}
