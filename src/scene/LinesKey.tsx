import { useState } from 'react';
import { useNumbers, useTextsOf } from '../i18n/language.tsx';
import { learningSceneDe } from '../i18n/learningScene.de.ts';
import { learningSceneEn } from '../i18n/learningScene.en.ts';
import { useThalweg } from '../store/useThalweg.tsx';
import { type LearningPlace, learningPlaces } from './figures/learningPlaces.ts';
import { overlayCasing, overlayLooks } from './figures/overlayLooks.ts';
import { overlayWanted } from './figures/overlayShown.ts';
import styles from './LinesKey.module.css';
import { ink } from './trailLook.ts';

interface Props {
  /** On a map there are numbers along the lower edge. */
  readonly mode: 'relief' | 'map' | 'both';
}

/** Says whose contour lines lie over the landscape, and where the lowest places of the two are. */
export function LinesKey({ mode }: Props) {
  const texts = useTextsOf({ en: learningSceneEn, de: learningSceneDe }).key;
  const numbers = useNumbers();
  const [placesOf] = useState(learningPlaces);
  const of = useThalweg(overlayWanted);
  const places = useThalweg(placesOf);
  if (of === null) return null;
  const number = (value: number) => numbers.number(value, 3);
  const train = placeOf(places, 'lowest-train');
  const validation = placeOf(places, 'lowest-validation');
  const { color, width } = overlayLooks[of];

  return (
    <div className={styles.key} data-mode={mode}>
      <p className={styles.line}>
        <svg className={styles.sample} viewBox="0 0 24 8" aria-hidden="true">
          <path d="M0 4H24" stroke={ink} strokeWidth={width + 2 * overlayCasing.width} />
          <path d="M0 4H24" stroke={color} strokeWidth={width} />
        </svg>
        {texts[of]}
      </p>
      {of === 'validation' && train !== undefined && validation !== undefined && (
        <p className={styles.lowest}>
          {texts.lowest(number(train.x), number(train.y), number(validation.x), number(validation.y))}
        </p>
      )}
    </div>
  );
}

function placeOf(places: readonly LearningPlace[], wanted: LearningPlace['kind']): LearningPlace | undefined {
  return places.find(({ kind }) => kind === wanted);
}
