import { describe, expect, it } from 'vitest';
import { currentVersion, migrate, type Upgrade } from '../../src/scenario/migrate.ts';

const steps: Readonly<Record<number, Upgrade>> = {
  1: ({ rate, ...rest }) => ({ ...rest, learningRate: rate }),
  2: ({ learningRate, ...rest }) => ({ ...rest, optimizers: [{ learningRate }] }),
};

describe('migrate', () => {
  it('goes step by step from the version of the file to the present one', () => {
    expect(migrate({ rate: 0.1, seed: 7 }, 1, 3, steps)).toEqual({ optimizers: [{ learningRate: 0.1 }], seed: 7 });
    expect(migrate({ learningRate: 0.1 }, 2, 3, steps)).toEqual({ optimizers: [{ learningRate: 0.1 }] });
  });

  it('leaves a scenario of the present version alone', () => {
    const scenario = { seed: 7 };
    expect(migrate(scenario, currentVersion)).toBe(scenario);
  });

  it('knows the way from every version there has been', () => {
    for (let version = 1; version <= currentVersion; version++) expect(() => migrate({}, version)).not.toThrow();
  });
});
