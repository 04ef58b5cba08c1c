import { conditionNumber, eigenOf } from '../../core/eigen.ts';
import type { Track } from '../../core/run.ts';
import { type Momentum, stableRate } from '../../core/stableRate.ts';
import { useNumbers } from '../../i18n/language.tsx';
import type { OptimizerChoice } from '../../scenario/scenario.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import { FlagControl } from '../FlagControl.tsx';
import { viewField } from '../field.ts';
import { Fold } from '../Section.tsx';
import { usePlaceText } from '../usePlaceText.ts';
import styles from './StepShown.module.css';
import { useHikerTexts } from './useHikerTexts.ts';

interface Props {
  readonly way: Track;
  /** The step at whose beginning the hiker stands there. */
  readonly at: number;
}

const curvatureField = viewField('curvature');
const tangentField = viewField('tangent');

const plain: Momentum = { momentum: 0, dampening: 0, nesterov: false, weightDecay: 0 };

/** How the ground curves under the hiker, and what that means for the learning rate. */
export function Curvature({ way, at }: Props) {
  const { curvature: texts } = useHikerTexts();
  const numbers = useNumbers();
  const placeText = usePlaceText(2);
  const surface = useThalweg((state) => state.surface);
  const optimizer = useThalweg((state) => state.of.optimizers[way.optimizer]);
  const hessian = surface.hessian(way.x[at], way.y[at]);
  const eigen = eigenOf(hessian);
  const bound = stableRate(hessian, optimizer.id === 'sgd' ? optimizer : plain);
  return (
    <Fold title={texts.title}>
      <dl className={styles.facts}>
        {eigen.values.map((value, k) => (
          <div key={k === 0 ? 'larger' : 'smaller'} className={styles.fact}>
            <dt>{k === 0 ? texts.larger : texts.smaller}</dt>
            <dd>{texts.along(numbers.number(value), placeText(...eigen.vectors[k]))}</dd>
          </div>
        ))}
        <div className={styles.fact}>
          <dt>{texts.condition}</dt>
          <dd>{numbers.number(conditionNumber(eigen))}</dd>
        </div>
        <div className={styles.fact}>
          <dt>{texts.stableRate}</dt>
          <dd>{bound === null || bound === Number.POSITIVE_INFINITY ? texts.none : numbers.number(bound)}</dd>
        </div>
      </dl>
      {hessian.every(Number.isFinite) && <p className={controls.hint}>{texts[meaningOf(bound, optimizer)]}</p>}
      <FlagControl field={curvatureField} label={texts.draw} />
      <FlagControl field={tangentField} label={texts.tangent} />
    </Fold>
  );
}

/** Why there is no largest stable rate, or whose it is. */
function meaningOf(
  bound: number | null,
  optimizer: OptimizerChoice,
): 'unlimited' | 'dampedAway' | 'bySgd' | 'byMomentum' | 'byPlain' {
  if (bound === null) return 'unlimited';
  if (bound === Number.POSITIVE_INFINITY) return 'dampedAway';
  if (optimizer.id !== 'sgd') return 'byPlain';
  return optimizer.momentum === 0 && optimizer.weightDecay === 0 ? 'bySgd' : 'byMomentum';
}
