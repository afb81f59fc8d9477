import type { Layout } from '../../../document/layout.js';
import type { FontCatalogue } from '../../../fonts/font-set.js';
import { listWordStyles, type WordStyle } from '../word-styles.js';
import {
  DEFAULT_CHARACTER_STYLE_ID,
  defaultCharacterStyle,
  defaultTableStyle,
  latentStyles,
  separatorStyle,
} from './fixed-styles.js';
import { writeFonts, writeParagraphProperties, writeRunProperties } from './style-properties.js';
import { element, switchElement, valueElement, WORD_NAMESPACE, xmlPart } from './xml.js';

/** GB/T 9704 sets all text in black, headings too. */
const BLACK = '000000';

/** The latin text of a Chinese publication is digits and units; Word proofs it as English. */
export const LATIN_LANGUAGE = 'en-US';

/**
 * `word/styles.xml`. Written here and not by the docx package, which adds two dozen styles of its own and knows
 * neither `w:customStyle` nor `w:kinsoku` nor latent styles.
 */
export function writeStylesPart(layout: Layout, catalogue: FontCatalogue, language: string): string {
  const styles = listWordStyles(layout).flatMap((style) => writeStyle(style, catalogue));
  return xmlPart(
    element('w:styles', { 'xmlns:w': WORD_NAMESPACE }, [
      writeDefaults(layout, catalogue, language),
      latentStyles,
      ...styles,
      separatorStyle,
      defaultCharacterStyle,
      defaultTableStyle,
    ]),
  );
}

/**
 * The grid of the sections states the official 22 × 28; the styles' exact line pitch and character spacing give it,
 * so no text is moved onto the grid once more: LibreOffice would give each character two cells, as 16 points do not
 * fit one of 15.79. For the same reason no right indent is rounded to the grid, which would narrow the cells of tables.
 * Marks may hang over a line's end (`w:overflowPunct`) unless a file says no; LibreOffice understands a yes as a no.
 */
function writeDefaults(layout: Layout, catalogue: FontCatalogue, language: string): string {
  const run = element('w:rPr', {}, [
    writeFonts(layout.段落样式.正文.字体, catalogue),
    switchElement('w:snapToGrid', false),
    valueElement('w:color', BLACK),
    element('w:lang', { 'w:val': LATIN_LANGUAGE, 'w:eastAsia': language, 'w:bidi': 'ar-SA' }),
  ]);
  const paragraph = element('w:pPr', {}, [
    switchElement('w:widowControl', true),
    switchElement('w:kinsoku', true),
    switchElement('w:adjustRightInd', false),
    switchElement('w:snapToGrid', false),
  ]);
  return element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, [run]),
    element('w:pPrDefault', {}, [paragraph]),
  ]);
}

/** A style, and the character style that belongs to it, if it has one. */
function writeStyle(style: WordStyle, catalogue: FontCatalogue): readonly string[] {
  const { id, name, basedOn, linked, outlineLevel, priority, isEntry } = style;
  const isHeading = outlineLevel !== undefined || id === 'Title';
  const look = writeRunProperties(style.text, catalogue);
  const paragraph = element('w:style', styleAttributes(style), [
    valueElement('w:name', name),
    ...(basedOn === undefined ? [] : [valueElement('w:basedOn', basedOn)]),
    ...(isHeading || isEntry ? [valueElement('w:next', 'Normal')] : []),
    ...(linked === undefined ? [] : [valueElement('w:link', linkedId(id))]),
    valueElement('w:uiPriority', priority),
    isEntry ? element('w:unhideWhenUsed') : element('w:qFormat'),
    writeParagraphProperties(style),
    look,
  ]);
  return linked === undefined ? [paragraph] : [paragraph, writeLinkedStyle(style, linked, look)];
}

function writeLinkedStyle({ id, priority }: WordStyle, name: string, look: string): string {
  const attributes = { 'w:type': 'character', 'w:customStyle': 1, 'w:styleId': linkedId(id) };
  return element('w:style', attributes, [
    valueElement('w:name', name),
    valueElement('w:basedOn', DEFAULT_CHARACTER_STYLE_ID),
    valueElement('w:link', id),
    valueElement('w:uiPriority', priority),
    look,
  ]);
}

function linkedId(id: string): string {
  return `${id}Char`;
}

function styleAttributes(style: WordStyle): Readonly<Record<string, string | undefined>> {
  return {
    'w:type': 'paragraph',
    'w:default': style.basedOn === undefined ? '1' : undefined,
    'w:customStyle': style.origin === 'custom' ? '1' : undefined,
    'w:styleId': style.id,
  };
}
