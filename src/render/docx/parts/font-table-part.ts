import type { Layout } from '../../../document/layout.js';
import { type FontCatalogue, officeFonts } from '../../../fonts/font-set.js';
import { listWordStyles } from '../word-styles.js';
import { element, valueElement, WORD_NAMESPACE, xmlPart } from './xml.js';

/** Code page of a font (ECMA-376 part 1, 17.8.3.2): GB 2312 and Western. */
const GB2312_CHARSET = '86';
const WESTERN_CHARSET = '00';

/**
 * `word/fontTable.xml`: the fonts that the styles name. The charset tells a machine without one of them to step
 * in a Chinese font and not a Japanese one.
 */
export function writeFontTablePart(layout: Layout, catalogue: FontCatalogue): string {
  const charsets = new Map<string, string>();
  for (const { text } of listWordStyles(layout)) {
    const { eastAsia, ascii } = officeFonts(catalogue, text.字体);
    charsets.set(eastAsia, GB2312_CHARSET);
    if (!charsets.has(ascii)) charsets.set(ascii, WESTERN_CHARSET);
  }
  const fonts = [...charsets].map(([name, charset]) =>
    element('w:font', { 'w:name': name }, [valueElement('w:charset', charset)]),
  );
  return xmlPart(element('w:fonts', { 'xmlns:w': WORD_NAMESPACE }, fonts));
}
