import { type CSSProperties, useMemo } from 'react';
import { useNumbers, useTexts } from '../i18n/language.tsx';
import { viridisColor } from '../look/viridis.ts';
import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';
import styles from './HeightScaleBar.module.css';
import { scaleTicks } from './scaleTicks.ts';

const mostTicks = 5;

const gradient = Array.from({ length: 17 }, (_, k) => viridisColor(k / 16)).join(', ');

/**
 * Which colour stands for which height, whether evenly or logarithmically, and the switch between the two. Until a network has
 * been trained there are no heights.
 */
export function HeightScaleBar() {
  const store = useThalwegStore();
  const texts = useTexts().scene.heightScale;
  const numbers = useNumbers();
  const heights = useThalweg((state) => state.heights);
  const isKnown = useThalweg(({ network, scenario }) => network !== null || !('network' in scenario.surface));
  const ticks = useMemo(() => (isKnown ? scaleTicks(heights, mostTicks) : []), [heights, isKnown]);
  const isLogarithmic = heights.kind === 'logarithmic';
  const kind = isLogarithmic ? texts.logarithmic : texts.linear;

  function toggle(): void {
    store.getState().change((scenario) => ({
      ...scenario,
      view: { ...scenario.view, heights: isLogarithmic ? 'linear' : 'logarithmic' },
    }));
  }

  return (
    <div className={styles.scale}>
      <span className={styles.title} aria-hidden="true">
        {texts.name}
      </span>
      <p className={styles.told}>
        {isKnown && texts.range(numbers.number(heights.low, 3), numbers.number(heights.high, 3))}
      </p>
      <div className={styles.bar} style={{ '--viridis': gradient } as CSSProperties} aria-hidden="true">
        {ticks.map(({ height, share }) => (
          <span key={height} className={styles.tick} style={{ '--share': share } as CSSProperties}>
            {numbers.number(height, 3)}
          </span>
        ))}
      </div>
      <button
        type="button"
        className={styles.kind}
        aria-label={texts.kind(kind)}
        title={texts.kind(kind)}
        onClick={toggle}
      >
        {kind}
      </button>
    </div>
  );
}
