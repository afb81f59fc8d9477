import { getDocument, OPS, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { paintRules } from './paint-rules.js';
import type { PdfGlyph, PdfPage, PdfRule } from './pdf-page.js';
import { showText } from './show-text.js';
import { changeState, INITIAL_STATE, type TextState } from './text-state.js';

/** Every page of a PDF with the place of each glyph and each rule, from its content streams. */
export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  // pdf.js takes the buffer it gets for itself.
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  const pdf = await loading.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1)
    pages.push(await readPage(await pdf.getPage(number)));
  await loading.destroy();
  return pages;
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const operators = await page.getOperatorList();
  return {
    width: right - left,
    height: top - bottom,
    ...runOperators(operators.fnArray, operators.argsArray, (font) => readUnit(page, font)),
  };
}

/** pdf.js gives the widths of glyphs in units of the embedded font, whatever the widths of the PDF count in. */
function readUnit(page: PDFPageProxy, font: string): number {
  if (!page.commonObjs.has(font)) return INITIAL_STATE.unit;
  const { fontMatrix } = page.commonObjs.get(font) as { readonly fontMatrix?: readonly number[] };
  return fontMatrix?.[0] ?? INITIAL_STATE.unit;
}

function runOperators(
  operators: readonly number[],
  allArgs: readonly (readonly unknown[] | null)[],
  unitOf: (font: string) => number,
) {
  const glyphs: PdfGlyph[] = [];
  const rules: PdfRule[] = [];
  const saved: TextState[] = [];
  let state = INITIAL_STATE;
  for (const [index, operator] of operators.entries()) {
    const args = allArgs[index] ?? [];
    if (operator === OPS.save) saved.push(state);
    else if (operator === OPS.restore) state = saved.pop() ?? state;
    else if (operator === OPS.showText) {
      const [shown, after] = showText(state, args[0] as Parameters<typeof showText>[1]);
      glyphs.push(...shown);
      state = after;
    } else if (operator === OPS.constructPath) {
      const [path] = args[1] as readonly (ArrayLike<number> | null)[];
      if (path) rules.push(...paintRules(state.ctm, Number(args[0]), path));
    } else state = changeState(state, operator, args);
    if (operator === OPS.setFont) state = { ...state, unit: unitOf(String(args[0])) };
  }
  return { glyphs, rules };
}
