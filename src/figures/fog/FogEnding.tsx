import { useNumbers } from '../../i18n/language.tsx';
import { useThalweg } from '../../store/useThalweg.tsx';
import { type Ending, endingOfTrack, endingOfWalk } from './ending.ts';
import styles from './FogEnding.module.css';
import { byHand, ofScenario, type WayLook } from './fogLooks.ts';
import { crossPath, ringPath } from './minimumPaths.ts';
import { useDescent } from './useDescent.ts';
import { useFogTexts } from './useFogTexts.ts';
import { useWho } from './useWho.ts';
import type { Walk } from './walk.ts';

interface Props {
  readonly walk: Walk;
  readonly start: number | undefined;
}

/** Where both ways ended, and what the marks on the map mean. */
export function FogEnding({ walk, start }: Props) {
  const texts = useFogTexts();
  const numbers = useNumbers();
  const who = useWho();
  const descent = useDescent(start);
  const minima = useThalweg((state) => state.minima);
  const { domain } = useThalweg((state) => state.surface);
  const rate = useThalweg(({ scenario }) => scenario.optimizers[0].learningRate);
  const deepest = minima.find((minimum) => minimum.global);
  return (
    <section className={styles.ending} aria-label={texts.result}>
      <ul>
        <Way look={byHand} name={texts.you} how={null} ending={endingOfWalk(walk, minima, domain)} />
        {descent !== null && (
          <Way
            look={ofScenario}
            name={who}
            how={texts.atRate(numbers.number(rate))}
            ending={endingOfTrack(descent, minima, domain)}
          />
        )}
      </ul>
      <ul className={styles.marks}>
        <li>
          <Mark path="m4.5 0a4.5 4.5 0 1 1 -9 0a4.5 4.5 0 1 1 9 0" /> {texts.start}
        </li>
        {deepest !== undefined && (
          <li>
            <Mark path={`${crossPath(1)}${ringPath(1)}`} /> {texts.deepest(numbers.number(deepest.value))}
          </li>
        )}
        {minima.some((minimum) => !minimum.global) && (
          <li>
            <Mark path={crossPath(1)} /> {texts.otherMinimum}
          </li>
        )}
      </ul>
    </section>
  );
}

interface WayProps {
  readonly look: WayLook;
  readonly name: string;
  /** With which settings. */
  readonly how: string | null;
  readonly ending: Ending;
}

function Way({ look, name, how, ending }: WayProps) {
  const texts = useFogTexts();
  const numbers = useNumbers();
  const areMinimaKnown = useThalweg((state) => state.minima.length > 0);
  return (
    <li>
      <svg viewBox="0 -9 44 18" className={styles.line} aria-hidden="true">
        <path d="M1 0H43" stroke={look.rim} strokeWidth={look.width + 2.2} />
        <path d="M1 0H43" stroke={look.color} strokeWidth={look.width} strokeDasharray={look.dash.join(' ')} />
        <path
          d={look.path}
          transform="translate(22 0) scale(5.5)"
          fill={look.color}
          stroke={look.rim}
          strokeWidth={0.5}
          paintOrder="stroke"
        />
      </svg>
      <strong>{name}</strong>
      {how !== null && <p className={styles.how}>{how}</p>}
      <dl>
        <dt>{texts.steps}</dt>
        <dd>{numbers.count(ending.steps)}</dd>
        <dt>{texts.endHeight}</dt>
        <dd>{numbers.number(ending.height)}</dd>
        {areMinimaKnown && (
          <>
            <dt>{texts.reached}</dt>
            <dd>{texts.places[ending.at]}</dd>
          </>
        )}
      </dl>
      {ending.note !== null && <p className={styles.note}>{texts.notes[ending.note]}</p>}
    </li>
  );
}

function Mark({ path }: { readonly path: string }) {
  return (
    <svg viewBox="-12 -12 24 24" className={styles.mark} aria-hidden="true">
      <path d={`M0 0${path}`} />
    </svg>
  );
}
