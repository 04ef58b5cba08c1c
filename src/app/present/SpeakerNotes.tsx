import {
  ChevronLeft,
  ChevronRight,
  CircleDot,
  CircleQuestionMark,
  MonitorOff,
  RotateCcw,
  Snowflake,
} from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { chapterAt, type Place, passageAt } from '../../chapters/place.ts';
import { useTextsOf } from '../../i18n/language.tsx';
import { Markdown } from '../../panels/lecture/Markdown.tsx';
import { useSaid } from '../../panels/lecture/useSaid.ts';
import { useLecture, useLectureStore } from '../../store/useLecture.tsx';
import { numberOf } from './chapterNumber.ts';
import { DeedButton } from './DeedButton.tsx';
import { elapsedText } from './elapsedText.ts';
import { firstSentenceOf } from './firstSentence.ts';
import { KeysHelp } from './KeysHelp.tsx';
import { NumberTyped } from './NumberTyped.tsx';
import { catalogue } from './presentTexts.ts';
import styles from './SpeakerNotes.module.css';
import type { Presenter } from './usePresenter.ts';
import { useWay } from './useWay.ts';

interface Props {
  readonly presenter: Presenter;
  /** When presenting began, on the page's own clock. */
  readonly sinceMs: number;
  readonly onReset: () => void;
}

/** For the lecturer alone: what is to be said, what the audience sees, and what comes next. */
export function SpeakerNotes({ presenter, sinceMs, onReset }: Props) {
  const { notes: texts, frozen, chapters } = useTextsOf(catalogue);
  const said = useSaid();
  const course = useLecture((lecture) => lecture.course);
  const at = useLecture((lecture) => lecture.at);
  const ahead = useLecture((lecture) => lecture.ahead);
  const { here, after } = useWay();
  const passage = passageAt(course, here);
  const titleOf = (place: Place) => said(chapterAt(course, place).title);
  const main = useRef<HTMLElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another thought is read from its beginning
  useEffect(() => {
    main.current?.scrollTo(0, 0);
  }, [passage]);

  return (
    <div className={styles.room}>
      <header className={styles.top}>
        <h1>
          <span className={styles.place}>{numberOf(here)}</span> {titleOf(here)}
        </h1>
        <Elapsed sinceMs={sinceMs} onReset={onReset} />
      </header>
      <p role="status" className={styles.state}>
        {ahead !== null && frozen(numberOf(at), numberOf(ahead))} {presenter.isBlack && texts.isBlack}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: notes may be long, and a keyboard scrolls only what has the focus */}
      <main ref={main} className={styles.main} tabIndex={0}>
        <section className={styles.forYou} aria-labelledby="for-you">
          <h2 id="for-you">{texts.forYou}</h2>
          {passage.notes === undefined ? <p>{texts.none}</p> : <Markdown said={passage.notes} />}
        </section>
        <section className={styles.thought} aria-labelledby="thought">
          <h2 id="thought">{ahead === null ? texts.here : texts.ahead}</h2>
          <Markdown said={passage.text} />
          {passage.hands !== undefined && <Markdown said={passage.hands.text} />}
          {passage.question !== undefined && <Markdown said={passage.question.text} />}
        </section>
        <section className={styles.comes} aria-labelledby="comes">
          <h2 id="comes">{texts.comes}</h2>
          {after === null ? (
            <p>{texts.nothingComes}</p>
          ) : (
            <>
              <p className={styles.comesWhere}>
                {numberOf(after)} {after.chapter !== here.chapter && titleOf(after)}
              </p>
              <Markdown said={firstSentenceOf(passageAt(course, after).text)} />
            </>
          )}
        </section>
      </main>
      <nav className={styles.chapters} aria-label={chapters}>
        <Chapters />
      </nav>
      <Deeds presenter={presenter} />
      <NumberTyped presenter={presenter} />
      <KeysHelp isOpen={presenter.help === 'notes'} onClose={presenter.closeHelp} />
    </div>
  );
}

function Chapters() {
  const said = useSaid();
  const lecture = useLectureStore();
  const chapters = useLecture(({ course }) => course.chapters);
  const { here } = useWay();
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    list.current?.children[here.chapter]?.scrollIntoView({ block: 'nearest' });
  }, [here.chapter]);

  return (
    <ol ref={list}>
      {chapters.map(({ id, title }, chapter) => (
        <li key={id}>
          <button
            type="button"
            aria-current={chapter === here.chapter ? 'true' : undefined}
            onClick={() => lecture.getState().go({ chapter, passage: 0 })}
          >
            <span className={styles.place}>{chapter + 1}</span> {said(title)}
          </button>
        </li>
      ))}
    </ol>
  );
}

function Deeds({ presenter: { perform, isBlack, hasPointer, help } }: { readonly presenter: Presenter }) {
  const { bar, deeds, keys } = useTextsOf(catalogue);
  const ahead = useLecture((lecture) => lecture.ahead);
  const { isFirst, after } = useWay();
  const freeze = ahead === null ? deeds.freeze : deeds.thaw(numberOf(ahead));
  const on = (deed: Parameters<typeof perform>[0]) => () => perform(deed, 'notes');
  return (
    <section className={styles.deeds} aria-label={bar}>
      <DeedButton name={deeds.back} keyName={keys.pageUp} isOff={isFirst} onClick={on('back')}>
        <ChevronLeft />
      </DeedButton>
      <DeedButton name={deeds.next} keyName={keys.pageDown} isOff={after === null} onClick={on('next')}>
        <ChevronRight />
      </DeedButton>
      <DeedButton name={deeds.black} keyName="B" isPressed={isBlack} onClick={on('black')}>
        <MonitorOff />
      </DeedButton>
      <DeedButton name={deeds.pointer} keyName="P" isPressed={hasPointer} onClick={on('pointer')}>
        <CircleDot />
      </DeedButton>
      <DeedButton name={deeds.help} keyName="H" isPressed={help === 'notes'} onClick={on('help')}>
        <CircleQuestionMark />
      </DeedButton>
      <button
        type="button"
        className={styles.freeze}
        data-is-frozen={ahead !== null}
        title={`${freeze} (F)`}
        onClick={on('freeze')}
      >
        <Snowflake aria-hidden="true" />
        {freeze}
      </button>
    </section>
  );
}

const tickMs = 1000;

/** A stopwatch of its own: nothing that moves in the landscape hangs on it. */
function Elapsed({ sinceMs, onReset }: Omit<Props, 'presenter'>) {
  const { notes: texts, deeds } = useTextsOf(catalogue);
  const [nowMs, setNowMs] = useState(() => performance.now());

  useEffect(() => {
    const timer = setInterval(() => setNowMs(performance.now()), tickMs);
    return () => clearInterval(timer);
  }, []);

  return (
    <div className={styles.elapsed}>
      <span role="timer" aria-label={texts.elapsed} title={texts.elapsed}>
        {elapsedText(nowMs - sinceMs)}
      </span>
      <DeedButton name={deeds.reset} onClick={onReset}>
        <RotateCcw />
      </DeedButton>
    </div>
  );
}
