import { Dices, LayoutGrid } from 'lucide-react';
import { lazy, Suspense, useId, useMemo, useRef } from 'react';
import type { Control } from '../../chapters/course.ts';
import { useTexts } from '../../i18n/language.tsx';
import { prefersStillness } from '../../look/prefersStillness.ts';
import { optimizerFields } from '../../scenario/settings.ts';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import panel from '../controls.module.css';
import { LateFold } from '../LateFold.tsx';
import { NumberControl } from '../NumberControl.tsx';
import { LearningRate } from '../race/LearningRate.tsx';
import { momentumField } from '../race/momentumField.ts';
import { redrawn } from '../startsField.ts';
import { Gallery, type GalleryHandle } from '../surface/Gallery.tsx';
import styles from './tasks.module.css';
import { useLectureTexts } from './useLectureTexts.ts';

const SchedulePanel = lazy(async () => ({ default: (await import('../race/SchedulePanel.tsx')).SchedulePanel }));
const BatchSize = lazy(async () => ({ default: (await import('../learn/BatchSize.tsx')).BatchSize }));
const RivalList = lazy(async () => ({ default: (await import('../race/RivalList.tsx')).RivalList }));
const MoreRivals = lazy(async () => ({ default: (await import('../race/MoreRivals.tsx')).MoreRivals }));

interface Props {
  readonly controls: readonly Control[];
  readonly drawSeed: () => number;
}

/** The settings that a passage speaks of; they are the same as in the panels. */
export function Controls({ controls, drawSeed }: Props) {
  const id = useId();
  const texts = useLectureTexts();
  return (
    <section className={styles.box} aria-labelledby={id}>
      <h3 id={id}>{texts.controls}</h3>
      <Suspense>
        {controls.map((control) => (
          <OneControl key={control} control={control} drawSeed={drawSeed} />
        ))}
      </Suspense>
    </section>
  );
}

function OneControl({ control, drawSeed }: { readonly control: Control; readonly drawSeed: () => number }) {
  const rival = useThalweg((state) => state.rival);
  switch (control) {
    case 'rate':
      return <Rate rival={rival} />;
    case 'momentum':
      return <Momentum rival={rival} />;
    case 'schedule':
      return <SchedulePanel rival={rival} />;
    case 'new-starts':
      return <NewStarts drawSeed={drawSeed} />;
    case 'batch':
      return <Batch />;
    case 'landscape':
      return <OtherLandscape />;
    case 'optimizers':
      return <Optimizers />;
  }
}

function Rate({ rival }: { readonly rival: number }) {
  const { rate, optimizer } = useTexts().panels;
  const name = optimizer.names[useThalweg(({ scenario }) => scenario.optimizers[rival].id)];
  const isRace = useThalweg(({ scenario }) => scenario.optimizers.length > 1);
  return <LearningRate rival={rival} title={isRace ? rate.titleOf(name) : rate.title} />;
}

function Momentum({ rival }: { readonly rival: number }) {
  const { optimizer } = useTexts().panels;
  const texts = useLectureTexts();
  const field = useMemo(() => momentumField(rival), [rival]);
  const hasMomentum = useThalweg(({ scenario }) => scenario.optimizers[rival].id === 'sgd');
  if (!hasMomentum) return <p className={panel.hint}>{texts.momentumOnly}</p>;
  return (
    <NumberControl
      field={field}
      setting={optimizerFields.sgd.momentum}
      label={optimizer.momentum}
      hint={optimizer.momentumHint}
    />
  );
}

function NewStarts({ drawSeed }: { readonly drawSeed: () => number }) {
  const texts = useLectureTexts();
  const store = useThalwegStore();

  function draw(): void {
    const seed = drawSeed();
    store.getState().change((scenario) => redrawn(scenario, seed));
    begin(store);
  }

  return (
    <button type="button" className={panel.wideButton} onClick={draw}>
      <Dices aria-hidden="true" />
      {texts.newStarts}
    </button>
  );
}

/** Only what learns from data looks at it in batches. */
function Batch() {
  const learns = useThalweg(({ scenario: { surface } }) => 'task' in surface || 'network' in surface);
  return learns ? <BatchSize /> : null;
}

function OtherLandscape() {
  const texts = useLectureTexts();
  const store = useThalwegStore();
  const gallery = useRef<GalleryHandle>(null);
  return (
    <>
      <button type="button" className={panel.wideButton} onClick={() => gallery.current?.open()}>
        <LayoutGrid aria-hidden="true" />
        {texts.landscape}
      </button>
      <Gallery ref={gallery} onArrive={() => begin(store)} />
    </>
  );
}

function Optimizers() {
  const texts = useLectureTexts();
  const isRace = useThalweg(({ scenario }) => scenario.optimizers.length > 1);
  return (
    <>
      {isRace && <RivalList />}
      <LateFold title={texts.optimizers}>
        <MoreRivals />
      </LateFold>
    </>
  );
}

/** Other hikers begin at their starts, and go unless nothing is to move by itself. */
function begin(store: ReturnType<typeof useThalwegStore>): void {
  const { seek, play } = store.getState();
  seek(0);
  if (!prefersStillness()) play();
}
