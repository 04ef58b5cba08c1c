import type { Tick } from '../paintAxes.ts';

/** The first day of each year in a series of days that begins with a year. */
export function yearsFrom(firstYear: number, days: number): readonly Tick[] {
  const ticks: Tick[] = [];
  let at = 0;
  for (let year = firstYear; at < days; year++) {
    ticks.push({ at, text: String(year) });
    at += isLeap(year) ? 366 : 365;
  }
  return ticks;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
