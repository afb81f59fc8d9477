/** The candidate that is most likely meant by a mistyped name: at most one edit per two characters away. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance([...name], [...candidate]);
    if (distance * 2 <= Math.max(name.length, candidate.length) && distance < (best?.distance ?? Infinity)) {
      best = { candidate, distance };
    }
  }
  return best?.candidate;
}

/** `是不是“…”？`, else the names that there are, so that the message never leaves its reader alone. */
export function hintName(name: string, candidates: readonly string[]): string | undefined {
  const nearest = nearestName(name, candidates);
  if (nearest !== undefined) return `是不是“${nearest}”？`;
  if (candidates.length === 0) return undefined;
  const shown = candidates.slice(0, 12).join('、');
  return `可以用的有：${shown}${candidates.length > 12 ? '……' : ''}`;
}

/** Levenshtein distance, two rows at a time. */
function editDistance(from: readonly string[], to: readonly string[]): number {
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, left] of from.entries()) {
    const current = [row + 1];
    for (const [column, right] of to.entries()) {
      const replaced = (previous[column] ?? 0) + (left === right ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
