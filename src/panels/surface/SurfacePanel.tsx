import { LayoutGrid } from 'lucide-react';
import { lazy, Suspense, useMemo, useRef } from 'react';
import { parseFormula } from '../../core/formula/parseFormula.ts';
import { entryOf } from '../../core/surfaces/index.ts';
import { useTexts } from '../../i18n/language.tsx';
import type { SurfaceChoice } from '../../scenario/scenario.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import { LateFold } from '../LateFold.tsx';
import type { MeasureGradients } from '../learn/gradientPrice.ts';
import { Section } from '../Section.tsx';
import { Gallery, type GalleryHandle } from './Gallery.tsx';
import { landscapeOf } from './landscapes.ts';
import { PrintedFormula } from './PrintedFormula.tsx';
import styles from './SurfacePanel.module.css';
import { Thumbnail } from './Thumbnail.tsx';

const FormulaField = lazy(async () => ({ default: (await import('./FormulaField.tsx')).FormulaField }));
const TaskPanel = lazy(async () => ({ default: (await import('../learn/TaskPanel.tsx')).TaskPanel }));
const NetworkPanel = lazy(async () => ({ default: (await import('../learn/NetworkPanel.tsx')).NetworkPanel }));

interface Props {
  /** Called when another landscape has been chosen and the hikers stand at their starts. */
  readonly onArrive: () => void;
  /** Throws dice for a new seed. */
  readonly drawSeed: () => number;
  readonly measureGradients: MeasureGradients;
}

/** Which landscape it is, what it teaches, what it is made of and where it comes from; and the ways to another. */
export function SurfacePanel({ onArrive, drawSeed, measureGradients }: Props) {
  const { panels } = useTexts();
  const texts = panels.surface;
  const choice = useThalweg(({ scenario }) => scenario.surface);
  const landscape = landscapeOf(choice);
  const gallery = useRef<GalleryHandle>(null);
  const { name, lesson } = useNameOf(choice);
  return (
    <Section title={texts.title}>
      <button type="button" className={styles.present} title={texts.choose} onClick={() => gallery.current?.open()}>
        <span className={styles.picture}>
          {landscape === undefined ? <span className={styles.own}>f</span> : <Thumbnail landscape={landscape} />}
        </span>
        <span className={styles.name}>{name}</span>
        <LayoutGrid aria-hidden="true" />
        <span className={controls.onlyHeard}>{texts.choose}</span>
      </button>
      <Gallery ref={gallery} onArrive={onArrive} />
      <p className={styles.lesson}>{lesson}</p>
      <FormulaOf choice={choice} />
      {landscape !== undefined && (
        <p className={controls.hint}>
          {texts.source}: {landscape.citation}
        </p>
      )}
      <Suspense>
        {'task' in choice && <TaskPanel drawSeed={drawSeed} onOwnData={() => gallery.current?.open('own-data')} />}
        {'network' in choice && <NetworkPanel drawSeed={drawSeed} measureGradients={measureGradients} />}
      </Suspense>
      <LateFold title={texts.type}>
        <FormulaField />
      </LateFold>
    </Section>
  );
}

/** What a landscape is called, and what it teaches. */
function useNameOf(choice: SurfaceChoice): { readonly name: string; readonly lesson: string } {
  const { panels, surfaces } = useTexts();
  const landscape = landscapeOf(choice);
  if (landscape !== undefined) return surfaces[landscape.id];
  if (!('task' in choice)) return { name: panels.surface.ownFormula, lesson: panels.surface.ownFormulaLesson };
  const { name, lesson } = surfaces[choice.task];
  return { name: choice.data === undefined ? name : `${name}: ${choice.data.names.join(' → ')}`, lesson };
}

/** The formula of a landscape of the catalogue; one's own is printed where it is typed. */
function FormulaOf({ choice }: { readonly choice: SurfaceChoice }) {
  const text = 'id' in choice ? entryOf(choice.id)?.formula : undefined;
  const formula = useMemo(() => (text === undefined ? null : parseFormula(text)), [text]);
  return formula === null ? null : <PrintedFormula formula={formula} hasGradient={false} />;
}
