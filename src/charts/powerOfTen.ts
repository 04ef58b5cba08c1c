const figures = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A whole power of ten as 10⁻⁵, for axes. */
export function powerOfTen(power: number): string {
  const digits = [...String(Math.abs(power))].map((digit) => figures[Number(digit)]).join('');
  return `10${power < 0 ? '⁻' : ''}${digits}`;
}
