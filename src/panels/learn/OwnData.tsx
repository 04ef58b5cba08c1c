import { ChevronLeft, FileUp } from 'lucide-react';
import { type ClipboardEvent, type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { gallery as galleryGerman } from '../../i18n/gallery.de.ts';
import { gallery as galleryEnglish } from '../../i18n/gallery.en.ts';
import { useNumbers, useTextsOf } from '../../i18n/language.tsx';
import controls from '../controls.module.css';
import toolbar from '../toolbar.module.css';
import styles from './OwnData.module.css';
import { TableChoices } from './TableChoices.tsx';
import { useOwnDataTexts } from './useOwnDataTexts.ts';
import { mostMegabytes, type OwnTable, useOwnTable } from './useOwnTable.ts';

const galleryTexts = { en: galleryEnglish, de: galleryGerman };

interface Props {
  /** Called when the hikers stand on the landscape of the new data. */
  readonly onArrive: () => void;
  readonly onBack: () => void;
}

/** Takes a table of the user's own, pasted or as a file, and makes a landscape of two of its columns. */
export function OwnData({ onArrive, onBack }: Props) {
  const texts = useOwnDataTexts();
  const { back } = useTextsOf(galleryTexts);
  const { own, readText, readTyped, readFile } = useOwnTable();

  async function onDrop(event: DragEvent): Promise<void> {
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    await readFile(file);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: who cannot drop a file chooses it with the button inside
    <div className={styles.room} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <button type="button" className={toolbar.button} onClick={onBack}>
        <ChevronLeft aria-hidden="true" />
        {back}
      </button>
      <h3 className={styles.title}>{texts.title}</h3>
      <p className={controls.prose}>{texts.privacy}</p>
      <Paste onPaste={readText} onType={readTyped} />
      <ChooseFile onChoose={readFile} />
      <Progress own={own} />
      {own.phase === 'read' && <TableChoices key={keyOf(own.table)} table={own.table} onArrive={onArrive} />}
    </div>
  );
}

const keys = new WeakMap<object, number>();
let lastKey = 0;

/** Another table begins with choices of its own. */
function keyOf(table: object): number {
  const key = keys.get(table) ?? ++lastKey;
  keys.set(table, key);
  return key;
}

/** Many more characters than this in a text field freeze the browser. */
const mostShown = 50_000;

interface PasteProps {
  readonly onPaste: (text: string) => void;
  readonly onType: (text: string) => void;
}

function Paste({ onPaste, onType }: PasteProps) {
  const id = useId();
  const texts = useOwnDataTexts();
  const { count } = useNumbers();
  const field = useRef<HTMLTextAreaElement>(null);
  const [hidden, setHidden] = useState(0);
  useEffect(() => field.current?.focus(), []);

  function paste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const text = event.clipboardData.getData('text/plain');
    if (text.length <= mostShown) return;
    event.preventDefault();
    event.currentTarget.value = '';
    setHidden(text.length);
    onPaste(text);
  }

  return (
    <div>
      <label htmlFor={id}>{texts.paste}</label>
      <textarea
        ref={field}
        id={id}
        className={styles.text}
        rows={5}
        placeholder={texts.example}
        spellCheck={false}
        autoComplete="off"
        onPaste={paste}
        onChange={({ target }) => {
          setHidden(0);
          onType(target.value);
        }}
      />
      <p className={controls.hint} role="status">
        {hidden > 0 && texts.tooMuchToShow(count(hidden))}
      </p>
    </div>
  );
}

function ChooseFile({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const texts = useOwnDataTexts();
  return (
    <div>
      <label className={`${controls.wideButton} ${styles.file}`}>
        <FileUp aria-hidden="true" />
        {texts.choose}
        <input
          type="file"
          className={controls.onlyHeard}
          accept=".csv,.tsv,.txt,.tab,text/csv,text/tab-separated-values,text/plain"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) onChoose(file);
            // the same file can be chosen once more when it has been mended
            target.value = '';
          }}
        />
      </label>
      <p className={controls.hint}>{texts.drop}</p>
    </div>
  );
}

/** How much has been read, or why nothing could be. */
function Progress({ own }: { readonly own: OwnTable }) {
  const texts = useOwnDataTexts();
  const numbers = useNumbers();
  if (own.phase === 'reading') {
    return (
      <p className={styles.progress}>
        <progress aria-label={texts.progress} max={1} value={own.share} />
        <span>{texts.reading(numbers.percent(own.share))}</span>
      </p>
    );
  }
  if (own.phase !== 'failed') return null;
  const { problems } = texts;
  const sentence =
    own.problem === 'too-large' ? problems['too-large'](numbers.count(mostMegabytes)) : problems[own.problem];
  return (
    <p className={controls.problem} role="alert">
      {sentence} {problems.untouched}
    </p>
  );
}
