import Big from 'big.js';

/** The slips of a clerk, each made in one figure. */
export const slips = ['+0.01', '−1', '换位', '×10000', '删去'] as const;

export type Slip = (typeof slips)[number];

/** A figure as it is typed after a slip; undefined where the slip changes nothing. */
export function makeSlip(typed: string, slip: Slip): string | undefined {
  const wrong = slipTo(typed, slip);
  return wrong === typed ? undefined : wrong;
}

function slipTo(typed: string, slip: Slip): string {
  const digits = /\.(\d+)/.exec(typed)?.[1]?.length ?? 0;
  switch (slip) {
    case '+0.01':
      return new Big(typed).plus('0.01').toFixed(Math.max(digits, 2));
    case '−1':
      return new Big(typed).minus(1).toFixed(digits);
    case '换位':
      return swapDigits(typed);
    case '×10000':
      return new Big(typed).times(10_000).toFixed(digits);
    case '删去':
      return '';
    default:
      return slip satisfies never;
  }
}

/** The first two neighbouring digits that differ change places, also across the point; no number begins with 0. */
function swapDigits(typed: string): string {
  const places = [...typed.matchAll(/\d/g)].map(({ index }) => index);
  const swapped = places.slice(1).map((right, nth) => swapAt(typed, places[nth] ?? right, right));
  return swapped.find((wrong) => wrong !== typed && !/^-?0\d/.test(wrong)) ?? typed;
}

function swapAt(typed: string, left: number, right: number): string {
  const between = typed.slice(left + 1, right);
  return typed.slice(0, left) + typed.charAt(right) + between + typed.charAt(left) + typed.slice(right + 1);
}
