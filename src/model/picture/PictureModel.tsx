import { useEffect, useMemo, useRef } from 'react';
import type { Part, PictureWorld, Task } from '../../core/learning/task.ts';
import { widthOf } from '../../core/surface.ts';
import { useNumbers } from '../../i18n/language.tsx';
import type { TaskChoice } from '../../scenario/scenario.ts';
import { walked } from '../../store/slowMotion.ts';
import { useThalwegStore } from '../../store/useThalweg.tsx';
import { carryStart, takeInHand } from '../carryStart.ts';
import { litNow } from '../litNow.ts';
import { ModelFigure } from '../ModelFigure.tsx';
import { modelHiker } from '../modelHiker.ts';
import { isFinitePlace } from '../modelScene.ts';
import { partMeasures } from '../partMeasures.ts';
import { type Place, placeOnWay } from '../placeOnWay.ts';
import { useModelTexts } from '../useModelTexts.ts';
import type { ShownModel } from '../useShownModel.ts';
import { GreyPicture } from './GreyPicture.tsx';
import { litColor, litTints } from './litTints.ts';
import styles from './Pictures.module.css';
import { paintGrey } from './paintGrey.ts';
import { partShades } from './partShades.ts';
import { peakSignalToNoise } from './peakSignalToNoise.ts';

interface Props {
  readonly choice: TaskChoice;
  readonly task: Task;
  readonly world: PictureWorld;
  readonly shown: ShownModel;
}

/** A slider goes through its range in so many strides. */
const strides = 500;

/** The photograph noisy, cleaned by the hiker's kernel, and clean, and the two numbers that it is cleaned by. */
export function PictureModel({ choice, task, world, shown }: Props) {
  const texts = useModelTexts();
  const numbers = useNumbers();
  const cleaned = useRef<HTMLCanvasElement>(null);
  const noisy = useRef<HTMLCanvasElement>(null);
  const clean = useRef<HTMLCanvasElement>(null);
  const split = useRef<HTMLCanvasElement>(null);
  const store = useThalwegStore();
  const { columns, rows, pixelOfRow } = world;

  useEffect(() => {
    paintGrey(clean.current, world.clean);
    paintGrey(split.current, partShades(world.clean.length, pixelOfRow, task.split));
    const restored = new Float64Array(world.noisy.length);
    const lit = litNow(store);
    let request = 0;

    function draw(): void {
      request = 0;
      const state = store.getState();
      const hiker = modelHiker(state);
      if (hiker === null || state.learning?.task !== task) return;
      paintGrey(noisy.current, world.noisy, litTints(lit(hiker), pixelOfRow));
      const { x, y } = placeOnWay(hiker.way, walked(store.playhead.at, state.isSlow));
      world.restore(x, y, restored);
      paintGrey(cleaned.current, restored);
    }
    function invalidate(): void {
      if (request === 0) request = requestAnimationFrame(draw);
    }

    const stops = [store.subscribe(invalidate), store.playhead.subscribe(invalidate)];
    draw();
    return () => {
      cancelAnimationFrame(request);
      for (const stop of stops) stop();
    };
  }, [store, task, world, pixelOfRow]);

  const judged: Part = task.split.validation.length > 0 ? 'validation' : 'train';
  const ofNoisy = useMemo(
    () =>
      peakSignalToNoise(
        world.clean,
        world.noisy,
        task.split[judged].map((row) => pixelOfRow[row]),
      ),
    [world, pixelOfRow, task, judged],
  );
  const { model } = shown;
  const decibels = (value: number) => texts.decibels(numbers.number(value, 4));
  const own = numbers.number(model.x, 3);
  const neighbour = numbers.number(model.y, 3);
  return (
    <ModelFigure
      choice={choice}
      shown={shown}
      formula={`${texts.kernel}: ${texts.ownWeight} ${own}, ${texts.neighbourWeight} ${neighbour}`}
      measures={partMeasures(task, model, 'mean-square', '', texts, numbers)}
      caption={`${texts.captions.picture} ${texts.captions.wholePicture} ${texts.partsKey}`}
      litColor={`rgb(${litColor.join(' ')})`}
    >
      <div className={styles.pictures}>
        <GreyPicture ref={noisy} name={texts.pictures.noisy} columns={columns} rows={rows}>
          {decibels(ofNoisy)}
        </GreyPicture>
        <GreyPicture ref={cleaned} name={texts.pictures.cleaned} columns={columns} rows={rows}>
          {decibels(task.metric.of(judged, model.x, model.y))}
        </GreyPicture>
        <GreyPicture ref={clean} name={texts.pictures.clean} columns={columns} rows={rows} />
      </div>
      <p>{judged === 'validation' ? texts.onValidation : texts.onTraining}</p>
      <div className={styles.controls}>
        <Kernel own={own} neighbour={neighbour} />
        <div className={styles.weights}>
          <Weight along="x" label={texts.ownWeight} shown={shown} />
          <Weight along="y" label={texts.neighbourWeight} shown={shown} />
        </div>
        <div className={styles.split}>
          <GreyPicture ref={split} name={texts.pictures.parts} columns={columns} rows={rows} />
        </div>
      </div>
    </ModelFigure>
  );
}

const threeByThree = [0, 1, 2] as const;

function Kernel({ own, neighbour }: { readonly own: string; readonly neighbour: string }) {
  const texts = useModelTexts();
  return (
    <table className={styles.kernel}>
      <caption>{texts.kernel}</caption>
      <tbody>
        {threeByThree.map((row) => (
          <tr key={row}>
            {threeByThree.map((column) => {
              const isMiddle = row === 1 && column === 1;
              return (
                <td key={column} className={isMiddle ? styles.middle : undefined}>
                  {isMiddle ? own : neighbour}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface WeightProps {
  readonly along: 'x' | 'y';
  readonly label: string;
  readonly shown: ShownModel;
}

/** One of the kernel's two numbers, to be moved; the hiker's start goes along. */
function Weight({ along, label, shown: { hiker, model } }: WeightProps) {
  const numbers = useNumbers();
  const store = useThalwegStore();
  const input = useRef<HTMLInputElement>(null);
  const held = useRef<Place | null>(null);
  const [min, max] = store.getState().surface.domain[along];
  const value = model[along];

  // what a hand is just moving is not moved by anybody else
  useEffect(() => {
    if (input.current !== null && held.current === null && Number.isFinite(value)) input.current.value = String(value);
  }, [value]);

  function move(next: number): void {
    const start = held.current ?? model;
    if (!isFinitePlace(start)) return;
    if (held.current === null) takeInHand(store, hiker);
    held.current = { ...start, [along]: next };
    carryStart(store, hiker.id, held.current);
  }

  function settle(): void {
    if (held.current === null) return;
    held.current = null;
    store.getState().settle();
  }

  function giveUp(): void {
    if (held.current === null) return;
    held.current = null;
    store.getState().cancel();
  }

  return (
    <label className={styles.weight}>
      {label}
      <input
        ref={input}
        type="range"
        min={min}
        max={max}
        step={widthOf([min, max]) / strides}
        defaultValue={value}
        aria-valuetext={numbers.number(value, 3)}
        onChange={(event) => move(Number(event.target.value))}
        onPointerUp={settle}
        onPointerCancel={giveUp}
        onKeyUp={settle}
        onKeyDown={(event) => {
          if (event.key === 'Escape') giveUp();
        }}
        onBlur={settle}
      />
    </label>
  );
}
