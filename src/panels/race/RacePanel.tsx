import { type CSSProperties, lazy, Suspense } from 'react';
import { useTexts } from '../../i18n/language.tsx';
import { useThalweg } from '../../store/useThalweg.tsx';
import { LateFold } from '../LateFold.tsx';
import { LearningRate } from './LearningRate.tsx';
import { OptimizerPanel } from './OptimizerPanel.tsx';
import styles from './RacePanel.module.css';

const RivalList = lazy(async () => ({ default: (await import('./RivalList.tsx')).RivalList }));
const MoreRivals = lazy(async () => ({ default: (await import('./MoreRivals.tsx')).MoreRivals }));

/**
 * Who races, and with which settings: those of the rival that is followed are open. With a single optimizer there is
 * nobody to tell apart, and no list.
 */
export function RacePanel() {
  const { rate, optimizer } = useTexts().panels;
  const rival = useThalweg((state) => state.rival);
  const count = useThalweg(({ scenario }) => scenario.optimizers.length);
  const name = optimizer.names[useThalweg(({ scenario, rival: now }) => scenario.optimizers[now].id)];
  const isRace = count > 1;
  return (
    <>
      {isRace && (
        <Suspense fallback={<div className={styles.room} style={{ '--rivals': count } as CSSProperties} />}>
          <RivalList />
        </Suspense>
      )}
      <LearningRate rival={rival} title={isRace ? rate.titleOf(name) : rate.title} />
      <OptimizerPanel rival={rival} />
      <LateFold title={optimizer.add}>
        <MoreRivals />
      </LateFold>
    </>
  );
}
