import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Less than any line pitch, more than a superscript rises. */
const SAME_LINE = 6;

/** The lines of a PDF in the order of its content, without spaces; pdftotext would part lines where marks are squeezed. */
export async function readLines(file: string): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 });
  const document = await task.promise;
  const lines: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    let baseline = Number.NaN;
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const text = item.str.replace(/\s/g, '');
      const y = Number(item.transform[5]);
      if (Math.abs(y - baseline) < SAME_LINE) lines[lines.length - 1] += text;
      else lines.push(text);
      baseline = y;
    }
  }
  await task.destroy();
  return lines;
}
