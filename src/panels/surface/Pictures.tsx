import { Table2 } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { gallery as german } from '../../i18n/gallery.de.ts';
import { gallery as english } from '../../i18n/gallery.en.ts';
import { useTexts, useTextsOf } from '../../i18n/language.tsx';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import styles from './Gallery.module.css';
import { goTo, type Landscape, type LandscapeGroup, landscapeOf, landscapes } from './landscapes.ts';
import { Thumbnail } from './Thumbnail.tsx';

const catalogue = { en: english, de: german };
const groups: readonly LandscapeGroup[] = ['mathematics', 'ground', 'data', 'networks'];

interface Props {
  readonly onArrive: () => void;
  /** Called when somebody wants to bring a table of their own. */
  readonly onOwnData: () => void;
}

/** The landscapes of the gallery, by what they are made of. */
export function Pictures({ onArrive, onOwnData }: Props) {
  const { panels } = useTexts();
  const store = useThalwegStore();
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
    onArrive();
  }

  return (
    <>
      <p className={controls.problem} role="status" hidden={!isMissing}>
        {isMissing && panels.surface.notLoaded}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows move the focus between the buttons inside */}
      <div ref={pictures} onKeyDown={moveFocus}>
        {groups.map((group) => (
          <Group key={group} group={group} onChoose={choose} onOwnData={onOwnData} />
        ))}
      </div>
    </>
  );
}

interface GroupProps {
  readonly group: LandscapeGroup;
  readonly onChoose: (landscape: Landscape) => Promise<void>;
  readonly onOwnData: () => void;
}

function Group({ group, onChoose, onOwnData }: GroupProps) {
  const id = useId();
  const texts = useTextsOf(catalogue);
  const { surfaces } = useTexts();
  const present = useThalweg(({ scenario }) => landscapeOf(scenario.surface));
  const isOwn = useThalweg(({ scenario }) => 'task' in scenario.surface && scenario.surface.data !== undefined);
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.group}>
        {texts.groups[group]}
      </h3>
      <div className={styles.pictures}>
        {landscapes
          .filter((landscape) => landscape.group === group)
          .map((landscape) => (
            <button
              key={landscape.id}
              type="button"
              className={styles.picture}
              aria-current={landscape === present}
              onClick={() => onChoose(landscape)}
            >
              <Thumbnail landscape={landscape} />
              <span>{surfaces[landscape.id].name}</span>
            </button>
          ))}
        {group === 'data' && (
          <button type="button" className={styles.picture} aria-current={isOwn} onClick={onOwnData}>
            <span className={styles.own}>
              <Table2 aria-hidden="true" />
            </span>
            <span>{texts.ownData}</span>
          </button>
        )}
      </div>
    </section>
  );
}

/** Arrows go to the neighbouring picture, over the headings too; how many stand in a row is for the browser to know. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const pictures = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const present = pictures.findIndex((picture) => picture.contains(event.target as Node));
  if (present === -1) return;
  const next = neighbourOf(pictures, present, event.key);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function neighbourOf(pictures: readonly HTMLElement[], present: number, key: string): HTMLElement | undefined {
  if (key === 'ArrowLeft') return pictures[present - 1];
  if (key === 'ArrowRight') return pictures[present + 1];
  const places = pictures.map((picture) => picture.getBoundingClientRect());
  const { left, top } = places[present];
  const inOrder = pictures
    .map((_, k) => k)
    .filter((k) => (key === 'ArrowDown' ? places[k].top > top : places[k].top < top));
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || inOrder.length === 0) return undefined;
  const row = places[key === 'ArrowDown' ? inOrder[0] : inOrder[inOrder.length - 1]].top;
  const inRow = inOrder.filter((k) => places[k].top === row);
  const nearest = inRow.reduce((best, k) =>
    Math.abs(places[k].left - left) < Math.abs(places[best].left - left) ? k : best,
  );
  return pictures[nearest];
}
