import type { NumberSetting } from '../scenario/settings.ts';
import { FlagControl } from './FlagControl.tsx';
import type { Field } from './field.ts';
import { NumberControl } from './NumberControl.tsx';
import { useField } from './useField.ts';

interface Props<Off extends 0 | undefined> {
  readonly field: Field<number | Off>;
  readonly setting: NumberSetting;
  /** The value that means "off". */
  readonly off: Off;
  readonly flagLabel: string;
  readonly valueLabel: string;
  readonly hint: string;
}

/** A number that can be switched off; switched on, it begins with the value that the settings name. */
export function SwitchedControl<Off extends 0 | undefined>({
  field,
  setting,
  off,
  flagLabel,
  valueLabel,
  hint,
}: Props<Off>) {
  const { value } = useField(field);
  const first = setting.switchedOn ?? setting.min;
  const flag: Field<boolean> = {
    read: (scenario) => field.read(scenario) !== off,
    write: (scenario, isOn) => field.write(scenario, isOn ? first : off),
  };
  const number: Field<number> = {
    read: (scenario) => field.read(scenario) ?? first,
    write: field.write,
  };
  return (
    <>
      <FlagControl field={flag} label={flagLabel} hint={hint} />
      {value !== off && <NumberControl field={number} setting={setting} label={valueLabel} />}
    </>
  );
}
