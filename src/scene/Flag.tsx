import { flagLook } from './flagLook.ts';

interface Props {
  readonly number: string;
  readonly isPlaced: boolean;
}

const flag = 'M6 46V3H34L29 12L34 21H6';

/** A flag with a number on it; its foot is at (6, 46) of a picture of 40 by 48 pixels. */
export function Flag({ number, isPlaced }: Props) {
  const { cloth, number: color } = isPlaced ? flagLook.placed : flagLook.waiting;
  return (
    <svg viewBox="0 0 40 48" width="40" height="48" aria-hidden="true" strokeLinejoin="round" strokeLinecap="round">
      <path d={flag} fill="none" stroke={flagLook.outline} strokeWidth="6" />
      <path d={flag} fill={cloth} stroke={flagLook.rim} strokeWidth="3.6" />
      <path d={flag} fill={cloth} stroke={flagLook.outline} strokeWidth="1" />
      <text x="18" y="12.5" fill={color} textAnchor="middle" dominantBaseline="central">
        {number}
      </text>
    </svg>
  );
}
