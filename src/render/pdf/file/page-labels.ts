import { name, type PdfDictionary, type PdfValue } from '../objects/pdf-value.js';

/**
 * The catalog's PageLabels (ISO 32000-1, 12.4.2), by which a viewer shows the numbers that are printed; '' is a page
 * without one. Undefined if every page has the number that viewers give it anyway.
 */
export function describePageLabels(labels: readonly string[]): PdfDictionary | undefined {
  if (labels.every((label, index) => label === String(index + 1))) return undefined;
  const nums = labels.flatMap((label, index): readonly PdfValue[] => {
    const before = labels[index - 1];
    if (label === '') return before === '' ? [] : [index, {}];
    const follows = before !== undefined && before !== '' && Number(label) === Number(before) + 1;
    return follows ? [] : [index, { S: name('D'), St: Number(label) }];
  });
  return { Nums: nums };
}
