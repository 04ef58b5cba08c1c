import { useCallback } from 'react';
import { useNumbers } from '../i18n/language.tsx';

/** Writes a pair of numbers as "(1.5, −2)"; where the decimal sign is a comma, a semicolon parts them. */
export function usePlaceText(significantDigits = 4): (x: number, y: number) => string {
  const numbers = useNumbers();
  return useCallback(
    (x, y) => {
      const parting = numbers.decimalSign === ',' ? ';' : ',';
      return `(${numbers.number(x, significantDigits)}${parting} ${numbers.number(y, significantDigits)})`;
    },
    [numbers, significantDigits],
  );
}
