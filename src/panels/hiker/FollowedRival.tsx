import { useId } from 'react';
import { useNumbers, useTexts } from '../../i18n/language.tsx';
import { lookOf } from '../../look/rivalLooks.ts';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import styles from './HikerPanel.module.css';

/** With which of the optimizers the hiker walks that is looked at; nothing where there is but one. */
export function FollowedRival() {
  const { hiker, optimizer } = useTexts().panels;
  const numbers = useNumbers();
  const store = useThalwegStore();
  const id = useId();
  const rivals = useThalweg(({ scenario }) => scenario.optimizers);
  const rival = useThalweg((state) => state.rival);
  if (rivals.length < 2) return null;
  const { path, color } = lookOf(rival);
  return (
    <div className={styles.rival}>
      <label htmlFor={id}>
        <svg viewBox="-2 -2 4 4" aria-hidden="true">
          <path d={path} fill={color} />
        </svg>
        {hiker.walksWith}
      </label>
      <select
        id={id}
        className={controls.select}
        value={rival}
        onChange={({ target }) => store.getState().follow(Number(target.value))}
      >
        {rivals.map((each, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rival is known by its place
          <option key={k} value={k}>
            {`${k + 1}. ${optimizer.names[each.id]}, η = ${numbers.number(each.learningRate)}`}
          </option>
        ))}
      </select>
    </div>
  );
}
