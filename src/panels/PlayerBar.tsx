import { ChevronFirst, ChevronLast, Gauge, Pause, Play, Snail, StepBack, StepForward } from 'lucide-react';
import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useNumbers, useTexts } from '../i18n/language.tsx';
import { nextStop } from '../store/nextStop.ts';
import { lastStepOf, type State } from '../store/store.ts';
import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';
import styles from './PlayerBar.module.css';
import { Slider } from './Slider.tsx';
import { sliderStops } from './sliderStops.ts';
import { useSlowMotion } from './useSlowMotion.ts';

const speeds = sliderStops({ scale: 'logarithmic', min: 1, max: 120 }, true);

/** How far one can go now: the run may still be growing. */
function reachable(state: State): number {
  return Math.min(lastStepOf(state), state.reached);
}

/** The hands on the clock: play, step, scrub, and how fast. */
export function PlayerBar() {
  const { player, hiker } = useTexts().panels;
  const store = useThalwegStore();
  const { isSlow, toggle: toggleSlow } = useSlowMotion();
  const isPlaying = useThalweg((state) => state.isPlaying);
  const isHeld = useThalweg((state) => state.isHeld);

  function go(step: number): void {
    const { pause, seek, touch } = store.getState();
    touch();
    pause();
    seek(step);
  }

  const goTo = {
    start: () => go(0),
    back: () => go(nextStop(store.playhead.at, -1, isSlow)),
    on: () => go(nextStop(store.playhead.at, 1, isSlow)),
    end: () => go(Number.POSITIVE_INFINITY),
  };
  const toggle = () => (isPlaying ? store.getState().pause() : store.getState().play());

  /** Sliders know the arrows themselves, and buttons the space bar. */
  function onKeyDown(event: KeyboardEvent): void {
    const isSlider = event.target instanceof HTMLInputElement;
    const deeds: Readonly<Record<string, (() => void) | false>> = {
      ' ': isSlider && toggle,
      ArrowLeft: !isSlider && goTo.back,
      ArrowRight: !isSlider && goTo.on,
      Home: !isSlider && goTo.start,
      End: !isSlider && goTo.end,
    };
    const deed = deeds[event.key];
    if (!deed || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    deed();
  }

  return (
    <fieldset className={styles.bar} aria-label={player.name} disabled={isHeld} onKeyDown={onKeyDown}>
      <div className={styles.row}>
        <div className={styles.buttons}>
          <IconButton name={player.toStart} keys={player.keys.start} onClick={goTo.start}>
            <ChevronFirst />
          </IconButton>
          <IconButton name={isSlow ? hiker.partBack : player.stepBack} keys={player.keys.back} onClick={goTo.back}>
            <StepBack />
          </IconButton>
          <IconButton name={isPlaying ? player.pause : player.play} keys={player.keys.play} onClick={toggle} isMain>
            {isPlaying ? <Pause /> : <Play />}
          </IconButton>
          <IconButton name={isSlow ? hiker.partOn : player.stepForward} keys={player.keys.on} onClick={goTo.on}>
            <StepForward />
          </IconButton>
          <IconButton name={player.toEnd} keys={player.keys.end} onClick={goTo.end}>
            <ChevronLast />
          </IconButton>
          <button
            type="button"
            className={styles.button}
            aria-label={hiker.slowMotion}
            title={hiker.slowMotion}
            aria-pressed={isSlow}
            onClick={toggleSlow}
          >
            <Snail aria-hidden="true" />
          </button>
        </div>
        <Scrub onMove={go} />
        <Speed />
      </div>
    </fieldset>
  );
}

interface IconButtonProps {
  readonly name: string;
  readonly keys: string;
  readonly onClick: () => void;
  readonly isMain?: boolean;
  readonly children: ReactNode;
}

function IconButton({ name, keys, onClick, isMain = false, children }: IconButtonProps) {
  return (
    <button
      type="button"
      className={isMain ? styles.main : styles.button}
      aria-label={name}
      title={`${name} (${keys})`}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/**
 * The bar follows the playhead by writing to its elements; React hears of a new step only when it matters to more than
 * this bar.
 */
function Scrub({ onMove }: { readonly onMove: (step: number) => void }) {
  const { player } = useTexts().panels;
  const numbers = useNumbers();
  const { playhead } = useThalwegStore();
  const last = useThalweg(lastStepOf);
  const reached = useThalweg(reachable);
  const isEndSecret = useThalweg((state) => state.isEndSecret);
  const bar = useRef<HTMLInputElement>(null);
  const counter = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    let shown = -1;
    function show(): void {
      const step = Math.floor(playhead.at);
      if (step === shown || bar.current === null || counter.current === null) return;
      shown = step;
      const text = isEndSecret
        ? player.step(numbers.count(step))
        : player.stepOf(numbers.count(step), numbers.count(last));
      bar.current.value = `${step}`;
      bar.current.ariaValueText = text;
      counter.current.textContent = text;
    }
    show();
    return playhead.subscribe(show);
  }, [playhead, player, numbers, last, isEndSecret]);

  return (
    <>
      <input
        ref={bar}
        type="range"
        className={styles.scrub}
        min={0}
        max={last}
        defaultValue={0}
        aria-label={player.scrub}
        // the part that has not been walked yet is paler
        style={{ '--reached': last === 0 ? 1 : reached / last } as CSSProperties}
        onChange={(event) => onMove(Number(event.target.value))}
      />
      <span ref={counter} className={styles.counter} />
    </>
  );
}

function Speed() {
  const { player } = useTexts().panels;
  const numbers = useNumbers();
  const speed = useThalweg((state) => state.speed);
  const setSpeed = useThalweg((state) => state.setSpeed);
  const text = player.stepsPerSecond(numbers.count(speed));
  return (
    <div className={styles.speed} title={player.speed}>
      <Gauge aria-hidden="true" />
      <Slider
        label={player.speed}
        stops={speeds}
        value={speed}
        valueText={text}
        onMove={setSpeed}
        onSettle={() => undefined}
      />
      <span className={styles.speedText} aria-hidden="true">
        {text}
      </span>
    </div>
  );
}
