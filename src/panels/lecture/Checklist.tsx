import { Circle, CircleCheck, Download, Printer } from 'lucide-react';
import { placeNamed } from '../../chapters/place.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useLecture, useLectureStore } from '../../store/useLecture.tsx';
import panel from '../controls.module.css';
import styles from './Checklist.module.css';
import { checklistPage } from './checklistPage.ts';
import { linkToPassage } from './linkToPassage.ts';
import { MarkdownLine } from './Markdown.tsx';
import { useLectureTexts } from './useLectureTexts.ts';
import { useSaid } from './useSaid.ts';
import { withoutMarkup } from './withoutMarkup.ts';

/** The steps in their order, ticked by what the reader has done, with the way back to each; to be printed or saved. */
export function Checklist() {
  const texts = useLectureTexts();
  const said = useSaid();
  const language = useLanguage();
  const lecture = useLectureStore();
  const { course } = lecture.getState();
  const done = useLecture(({ progress }) => progress.done);
  const items = course.checklist ?? [];

  function goTo(name: string): void {
    const place = placeNamed(course, name);
    if (place !== null) lecture.getState().go(place);
  }

  function save(): void {
    const html = checklistPage({
      language,
      course: said(course.title),
      title: texts.checklist,
      words: { done: texts.ticked, open: texts.unticked, goTo: texts.goTo },
      items: items.map(({ text, at }) => ({
        text: withoutMarkup(said(text)),
        isDone: done.includes(at),
        href: linkToPassage(at, location),
      })),
    });
    download(`${texts.fileName}.html`, html);
  }

  return (
    <section className={styles.checklist} aria-label={texts.checklist} data-print="alone">
      <h3>
        {texts.checklist}: {said(course.title)}
      </h3>
      <ol className={styles.items}>
        {items.map(({ text, at }, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that does not change
          <li key={k}>
            {done.includes(at) ? <CircleCheck aria-hidden="true" /> : <Circle aria-hidden="true" />}
            <div>
              <MarkdownLine said={text} />
              <span className={styles.state}>{done.includes(at) ? texts.ticked : texts.unticked}</span>
            </div>
            <button type="button" className={styles.goTo} onClick={() => goTo(at)}>
              {texts.goTo}
              <span className={panel.onlyHeard}>: {withoutMarkup(said(text))}</span>
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <button type="button" className={panel.wideButton} onClick={() => window.print()}>
          <Printer aria-hidden="true" />
          {texts.print}
        </button>
        <button type="button" className={panel.wideButton} onClick={save}>
          <Download aria-hidden="true" />
          {texts.save}
        </button>
      </div>
    </section>
  );
}

const keptMs = 10_000;

function download(name: string, html: string): void {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // some browsers fetch it only when this turn is over
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}
