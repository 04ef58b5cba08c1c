import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mathsMarkup } from '../../../src/panels/lecture/mathsMarkup.ts';

/** What can be read of it, without the signs that are not seen. */
function seen(markup: string): string {
  return markup.replace(/<[^>]*>/g, '').replace(/[\u2061\u2062]/g, '');
}

describe('mathematics in a line of text', () => {
  test('is printed like a formula on each side of a relation', () => {
    expect(mathsMarkup('f(x) = 2x^2 + 4x', '.')).toContain('<msup><mi>x</mi><mn>2</mn></msup>');
    expect(seen(mathsMarkup('f(x) = 2x^2 + 4x', '.'))).toBe('f(x)=2x2+4x');
    expect(seen(mathsMarkup('4x + 4 = 0', '.'))).toBe('4x+4=0');
  });

  test('has the decimal sign of the language', () => {
    expect(seen(mathsMarkup('2/λmax ≈ 0.02', ','))).toBe('2/λmax≈0,02');
    expect(seen(mathsMarkup('x = 0.5', ','))).toBe('x=0,5');
    expect(seen(mathsMarkup('x = 0.5', '.'))).toBe('x=0.5');
  });

  test('parts numbers by a semicolon where the comma is the decimal sign', () => {
    expect(seen(mathsMarkup('(1.5, -2)', ','))).toBe('(1,5;−2)');
    expect(seen(mathsMarkup('(1.5, -2)', '.'))).toBe('(1.5,−2)');
    expect(seen(mathsMarkup('f(x, y)', ','))).toBe('f(x,y)');
  });

  test('knows primes, indices and partial derivatives', () => {
    expect(seen(mathsMarkup("f'(x)", '.'))).toBe('f′(x)');
    expect(seen(mathsMarkup('∂f/∂x', '.'))).toBe('∂f/∂x');
    expect(mathsMarkup('λmax', '.')).toBe('<msub><mi>λ</mi><mi>max</mi></msub>');
    expect(mathsMarkup('w_{t+1}', '.')).toContain('<msub><mi>w</mi><mrow>');
    expect(mathsMarkup('σ²', '.')).toBe('<msup><mi>σ</mi><mn>2</mn></msup>');
  });

  test('is never worked out: what was written is what stands there', () => {
    expect(seen(mathsMarkup('4·(-1) + 4 = 0', '.'))).toBe('4·(−1)+4=0');
    expect(seen(mathsMarkup('2x + 3x', '.'))).toBe('2x+3x');
  });

  test('of whatever text has no element but its own', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('<img src=x>', '&lt;b', '"><script>')),
        (text) => {
          const markup = mathsMarkup(text, ',');
          const known =
            /<\/?(?:mi|mn|mo|mrow|msup|msub|mfrac|msqrt)(?: (?:stretchy="false"|form="(?:prefix|postfix)"|[lr]space="[\d.]+(?:em)?"))*>/g;
          expect(markup.replace(known, '')).not.toMatch(/[<>]/);
        },
      ),
    );
  });

  test('is balanced, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'xyfλ_^{}()²₁′-+*/=<>,.0123 '.split('')) }), (text) => {
        const open: string[] = [];
        for (const [, closing, name] of mathsMarkup(text, '.').matchAll(/<(\/?)([a-z]+)/g)) {
          if (closing === '') open.push(name);
          else expect(open.pop()).toBe(name);
        }
        expect(open).toEqual([]);
      }),
    );
  });
});
