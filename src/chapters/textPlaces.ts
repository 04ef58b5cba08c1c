import type { TextPlace } from './courseProblem.ts';

const lineEnd = /\r\n|\n|\r/g;

/** Tells lines and columns of a text, both counted from 1, by the number of characters before. */
export function textPlaces(text: string): (offset: number) => TextPlace {
  const begins = [0, ...Array.from(text.matchAll(lineEnd), ({ 0: end, index }) => index + end.length)];
  return (offset) => {
    let low = 0;
    let high = begins.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (begins[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - begins[low] + 1 };
  };
}
