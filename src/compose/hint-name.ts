import { nearestName } from '../nearest-name.js';

/** `是不是“…”？`, else the names that there are, so that the message never leaves its reader alone. */
export function hintName(name: string, candidates: readonly string[]): string | undefined {
  const nearest = nearestName(name, candidates);
  if (nearest !== undefined) return `是不是“${nearest}”？`;
  if (candidates.length === 0) return undefined;
  const shown = candidates.slice(0, 12).join('、');
  return `可以用的有：${shown}${candidates.length > 12 ? '……' : ''}`;
}
