import { useEffect, useEffectEvent, useRef } from 'react';
import styles from './controls.module.css';
import { nearestStop } from './sliderStops.ts';

interface Props {
  readonly label: string;
  /** The values it stops at, from left to right. */
  readonly stops: readonly number[];
  readonly value: number;
  /** The value as it is told. */
  readonly valueText: string;
  /** While it moves. */
  readonly onMove: (value: number) => void;
  /** When the hand has left it. */
  readonly onSettle: () => void;
  readonly isDisabled?: boolean;
}

/**
 * A real range input: a phone's screen reader can move no other slider. It knows the number of a stop, not its value.
 */
export function Slider({ label, stops, value, valueText, onMove, onSettle, isDisabled = false }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const settle = useEffectEvent(onSettle);

  useEffect(() => {
    const slider = input.current;
    if (slider === null) return;
    let isKeyDown = false;
    const onKeyDown = () => {
      isKeyDown = true;
    };
    const onLeave = () => {
      isKeyDown = false;
      settle();
    };
    // React's onChange is the browser's input event. "change" comes when the hand lets go, but also at every repetition
    // of a held key
    const onChange = () => {
      if (!isKeyDown) settle();
    };
    slider.addEventListener('keydown', onKeyDown);
    slider.addEventListener('keyup', onLeave);
    slider.addEventListener('blur', onLeave);
    slider.addEventListener('change', onChange);
    return () => {
      slider.removeEventListener('keydown', onKeyDown);
      slider.removeEventListener('keyup', onLeave);
      slider.removeEventListener('blur', onLeave);
      slider.removeEventListener('change', onChange);
    };
  }, []);

  return (
    <input
      ref={input}
      type="range"
      className={styles.slider}
      min={0}
      max={stops.length - 1}
      value={nearestStop(stops, value)}
      aria-label={label}
      aria-valuetext={valueText}
      disabled={isDisabled}
      onChange={(event) => onMove(stops[Number(event.target.value)])}
    />
  );
}
