import { useId, useMemo, useState } from 'react';
import { useNumbers, useTexts, useTextsOf } from '../../i18n/language.tsx';
import { schedules as german } from '../../i18n/schedules.de.ts';
import { schedules as english } from '../../i18n/schedules.en.ts';
import { usualSchedule } from '../../scenario/readSchedule.ts';
import type { ScheduleChoice } from '../../scenario/scenario.ts';
import { limits, settings } from '../../scenario/settings.ts';
import { useThalweg } from '../../store/useThalweg.tsx';
import { ChoiceControl } from '../ChoiceControl.tsx';
import controls from '../controls.module.css';
import { type Field, optimizerField, scheduleNumber } from '../field.ts';
import { NumberControl } from '../NumberControl.tsx';
import { useField } from '../useField.ts';
import { DrawnPoints } from './DrawnPoints.tsx';
import { type MilestonesProblem, typedMilestones } from './milestones.ts';
import { type Parameter, type ScheduleParameterName, scheduleParametersOf } from './parameters.ts';

const catalogue = { en: english, de: german };

/** How a rival's learning rate changes with the steps. */
export function SchedulePanel({ rival }: { readonly rival: number }) {
  const { optimizer } = useTexts().panels;
  const texts = useTextsOf(catalogue);
  const id = useThalweg(({ scenario }) => scenario.optimizers[rival].schedule.id);
  const field = useMemo(() => scheduleIdField(rival), [rival]);
  return (
    <>
      <ChoiceControl
        field={field}
        setting={settings.schedule}
        label={texts.choose}
        names={optimizer.schedules}
        hints={texts.what}
      />
      {scheduleParametersOf(id).map((parameter) => (
        <ParameterControl key={`${rival}.${id}.${parameter.name}`} rival={rival} parameter={parameter} />
      ))}
      {id === 'multistep' && <Milestones rival={rival} />}
      {id === 'drawn' && <DrawnPoints rival={rival} />}
      {id !== 'constant' && <p className={controls.hint}>{texts.curve}</p>}
    </>
  );
}

function scheduleIdField(rival: number): Field<ScheduleChoice['id']> {
  const schedule = optimizerField(rival, 'schedule');
  return {
    read: (scenario) => schedule.read(scenario).id,
    write: (scenario, id) => schedule.write(scenario, usualSchedule(id)),
  };
}

interface ParameterProps {
  readonly rival: number;
  readonly parameter: Parameter<ScheduleParameterName>;
}

function ParameterControl({ rival, parameter: { name, setting } }: ParameterProps) {
  const texts = useTextsOf(catalogue);
  const field = useMemo(() => scheduleNumber(rival, name), [rival, name]);
  if (setting.kind === 'flag') return null;
  return <NumberControl field={field} setting={setting} label={texts.labels[name]} hint={texts.hints[name]} />;
}

/** Steps as text; Enter or leaving the field takes them. */
function Milestones({ rival }: { readonly rival: number }) {
  const id = useId();
  const texts = useTextsOf(catalogue);
  const field = useMemo(() => milestonesField(rival), [rival]);
  const { value, change } = useField(field);
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<MilestonesProblem | null>(null);
  const sentence = useProblemSentence(problem);

  function take(): void {
    if (text === null) return;
    const typed = typedMilestones(text);
    setProblem(typed.ok ? null : typed.problem);
    if (!typed.ok) return;
    setText(null);
    change(typed.steps.join(' '));
  }

  return (
    <div className={controls.control}>
      <label htmlFor={id} className={controls.label}>
        {texts.milestones}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        className={controls.wideInput}
        value={text ?? value}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-below`}
        onChange={({ target }) => {
          setText(target.value);
          setProblem(null);
        }}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
          if (key !== 'Escape') return;
          setText(null);
          setProblem(null);
        }}
      />
      <p id={`${id}-below`} className={sentence === null ? controls.hint : controls.problem} role="status">
        {sentence ?? texts.milestonesHint}
      </p>
    </div>
  );
}

function useProblemSentence(problem: MilestonesProblem | null): string | null {
  const texts = useTextsOf(catalogue);
  const numbers = useNumbers();
  switch (problem?.code) {
    case undefined:
      return null;
    case 'not-whole':
      return texts.noMilestone(problem.text);
    case 'out-of-range':
      return texts.milestoneRange(problem.text, numbers.count(settings.maxSteps.max));
    case 'too-many':
      return texts.tooMany(numbers.count(limits.milestones));
  }
}

/** The milestones as text, which can be compared. */
function milestonesField(rival: number): Field<string> {
  const schedule = optimizerField(rival, 'schedule');
  return {
    read(scenario) {
      const choice = schedule.read(scenario);
      return choice.id === 'multistep' ? choice.milestones.join(' ') : '';
    },
    write(scenario, text) {
      const choice = schedule.read(scenario);
      const typed = typedMilestones(text);
      return choice.id === 'multistep' && typed.ok
        ? schedule.write(scenario, { ...choice, milestones: typed.steps })
        : scenario;
    },
  };
}
