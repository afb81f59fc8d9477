import type { Sheet } from '../../document/layout.js';

/**
 * The number that is printed on each page, in digits. Pages on a sheet that says 页码: 否 (a cover, contents) have none,
 * '', and do not count: the page after them goes on where the one before them was.
 */
export function labelPages(sheets: readonly Sheet[]): readonly string[] {
  let number = 0;
  return sheets.map((sheet) => {
    if (!sheet.页码) return '';
    number += 1;
    return String(number);
  });
}
