const OPENS = /^\s*其中/u;

/** Set in, and without a number of its own: `　　教育收费`. */
const GOES_ON = /^\s+(?!\d|[一二三四五六七八九十]+、)/u;

/**
 * Which lines of a form, by their names from the first on, are part of one above them and so add nothing to a sum:
 * `其中：…`, and those that go on from it, set in. Columns from left to right are the same.
 */
export function markParts(names: readonly string[]): readonly boolean[] {
  let isPart = false;
  return names.map((name) => {
    isPart = OPENS.test(name) || (isPart && GOES_ON.test(name));
    return isPart;
  });
}

/** The lines that add up: the parts of others left out. */
export function leaveOutParts<Line>(lines: readonly Line[], nameOf: (line: Line) => string): readonly Line[] {
  const parts = markParts(lines.map(nameOf));
  return lines.filter((_, index) => !parts[index]);
}
