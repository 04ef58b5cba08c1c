import controls from '../controls.module.css';
import { useNetworkTexts } from './useNetworkTexts.ts';

/** Says that networks find their slope in a way of their own. */
export function GradientOfTrainings() {
  const { gradient } = useNetworkTexts();
  return <p className={controls.hint}>{gradient}</p>;
}
