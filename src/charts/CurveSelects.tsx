import type { View } from '../scenario/scenario.ts';
import { type ChoiceSetting, settings } from '../scenario/settings.ts';
import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';
import styles from './LossCurve.module.css';
import { useChartTexts } from './useChartTexts.ts';

/** What is drawn of the hikers. */
export function QuantitySelect() {
  const texts = useChartTexts().loss;
  return <ViewSelect name="curve" setting={settings.curve} label={texts.what} names={texts.names} />;
}

/** What the axis below counts. */
export function AxisSelect() {
  const texts = useChartTexts().loss;
  return <ViewSelect name="axis" setting={settings.axis} label={texts.axis} names={texts.axisNames} />;
}

interface Props<Name extends 'curve' | 'axis'> {
  readonly name: Name;
  readonly setting: ChoiceSetting<View[Name]>;
  readonly label: string;
  readonly names: Readonly<Record<View[Name], string>>;
}

function ViewSelect<Name extends 'curve' | 'axis'>({ name, setting, label, names }: Props<Name>) {
  const store = useThalwegStore();
  const value = useThalweg(({ scenario }) => scenario.view[name]);
  return (
    <select
      className={styles.quantity}
      aria-label={label}
      value={value}
      onChange={({ target }) => {
        const chosen = setting.values.find((each) => each === target.value);
        if (chosen === undefined) return;
        store.getState().change((now) => ({ ...now, view: { ...now.view, [name]: chosen } }));
      }}
    >
      {setting.values.map((each) => (
        <option key={each} value={each}>
          {names[each]}
        </option>
      ))}
    </select>
  );
}
