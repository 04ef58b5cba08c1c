import { describe, expect, it } from 'vitest';
import { chainFormula, differenceFormula, letters } from '../../../src/figures/chain/chainFormula.ts';
import { chainNumbers } from '../../../src/figures/chain/chainNumbers.ts';
import { stages } from '../../../src/figures/chain/stages.ts';
import { numberFormat } from '../../../src/i18n/numbers.ts';

const numbers = chainNumbers({ x: 1.5, target: 1, w1: 0.8, b1: -0.4, w2: 1.2, b2: 0.1 });
const english = numberFormat('en');
const all = stages.slice(1).map((stage) => [stage, chainFormula(stage, numbers, english) ?? ''] as const);

/** What is to be read, without marks. */
const read = (mathml: string) => mathml.replaceAll(/<[^>]+>/g, '').replaceAll('\u2061', '');

describe('the formula of a stage', () => {
  it('is not there before anything is computed, and at every later stage it is', () => {
    expect(chainFormula('given', numbers, english)).toBeNull();
    for (const [, formula] of all) expect(formula).not.toBe('');
  });

  it('stands with letters, then with numbers, then with what comes of it', () => {
    expect(read(chainFormula('z', numbers, english) ?? '')).toMatch(/^z=w1·x\+b1[=≈]0\.8·1\.5\+\(−0\.4\)[=≈]0\.8$/);
    expect(read(chainFormula('slope-w1', numbers, english) ?? '')).toBe('∂L∂w1=∂L∂z·∂z∂w1=∂L∂z·x≈−0.1384·1.5≈−0.2076');
  });

  it('says "≈" where a number that is shown was rounded, and "=" where none was', () => {
    const round = chainNumbers({ x: 2, target: 1, w1: 0.5, b1: 1, w2: 1, b2: 0 });
    expect(read(chainFormula('z', round, english) ?? '')).toBe('z=w1·x+b1=0.5·2+1=2');
    expect(read(chainFormula('h', round, english) ?? '')).toBe('h=tanh(z)≈tanh(2)≈0.964');
  });

  it('brackets a number below 0 behind another', () => {
    const below = chainNumbers({ x: -2, target: -1, w1: -0.5, b1: -1, w2: -1, b2: -3 });
    for (const stage of stages.slice(1)) {
      expect(read(chainFormula(stage, below, english) ?? '')).not.toMatch(/[·+−]−/);
    }
    expect(read(chainFormula('z', below, english) ?? '')).toBe('z=w1·x+b1=−0.5·(−2)+(−1)=0');
  });

  it('has the decimal sign of the language', () => {
    expect(read(chainFormula('z', numbers, numberFormat('de')) ?? '')).toContain('0,8·1,5');
  });

  it('is well formed: every element that opens closes', () => {
    for (const formula of [...all.map(([, each]) => each), differenceFormula(letters.w1, '1')]) {
      const open: string[] = [];
      for (const [, isEnd, name] of formula.matchAll(/<(\/?)([a-z]+)>/g)) {
        if (isEnd === '') open.push(name);
        else expect(open.pop()).toBe(name);
      }
      expect(open).toEqual([]);
    }
  });
});

describe('the formula of a difference', () => {
  it('goes to both sides of the weight and divides by the way between', () => {
    expect(read(differenceFormula(letters.b2, '3'))).toBe('L(b2+δ)−L(b2−δ)2δ≈3');
  });
});
