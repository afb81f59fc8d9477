import type { CodeTable } from '../diagnostic.js';

/** What the checks say of `as-published.yaml`; the rules bring their own titles. */
export const checkCodes = {
  KY106: '已知的毛病已经没有了',
  KY107: '放行了没有的规则',
} as const satisfies CodeTable;
