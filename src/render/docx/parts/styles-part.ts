import type { Layout } from '../../../document/layout.js';
import type { FontCatalogue } from '../../../fonts/font-set.js';
import { listWordStyles, type WordStyle } from '../word-styles.js';
import { writeFonts, writeParagraphProperties, writeRunProperties } from './style-properties.js';
import { element, switchElement, valueElement, WORD_NAMESPACE, xmlPart } from './xml.js';

/** The style of the empty paragraph that Word needs behind a table; it takes one point of height. */
export const SEPARATOR_STYLE_ID = 'gongkai-separator';

/** GB/T 9704 sets all text in black, headings too. */
const BLACK = '000000';

/** The latin text of a Chinese publication is digits and units; Word proofs it as English. */
export const LATIN_LANGUAGE = 'en-US';

/**
 * `word/styles.xml`. Written here and not by the docx package, which adds two dozen styles of its own and knows
 * neither `w:customStyle` nor `w:kinsoku` nor latent styles.
 */
export function writeStylesPart(layout: Layout, catalogue: FontCatalogue, language: string): string {
  const styles = listWordStyles(layout).map((style) => writeStyle(style, catalogue));
  return xmlPart(
    element('w:styles', { 'xmlns:w': WORD_NAMESPACE }, [
      writeDefaults(layout.段落样式.正文.字体, catalogue, language),
      LATENT_STYLES,
      ...styles,
      SEPARATOR_STYLE,
      DEFAULT_CHARACTER_STYLE,
      DEFAULT_TABLE_STYLE,
    ]),
  );
}

/**
 * The grid of the sections states the official 22 × 28; the styles' exact line pitch and character spacing give it,
 * so no text is moved onto the grid once more: LibreOffice would give each character two cells, as 16 points do not
 * fit one of 15.79.
 */
function writeDefaults(role: string, catalogue: FontCatalogue, language: string): string {
  const run = element('w:rPr', {}, [
    writeFonts(role, catalogue),
    switchElement('w:snapToGrid', false),
    valueElement('w:color', BLACK),
    element('w:lang', { 'w:val': LATIN_LANGUAGE, 'w:eastAsia': language, 'w:bidi': 'ar-SA' }),
  ]);
  const paragraph = element('w:pPr', {}, [
    switchElement('w:widowControl', true),
    switchElement('w:kinsoku', true),
    switchElement('w:overflowPunct', true),
    switchElement('w:snapToGrid', false),
  ]);
  return element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, [run]),
    element('w:pPrDefault', {}, [paragraph]),
  ]);
}

function writeStyle(style: WordStyle, catalogue: FontCatalogue): string {
  const isNormal = style.id === 'Normal';
  return element('w:style', styleAttributes(style, isNormal), [
    valueElement('w:name', style.name),
    ...(isNormal ? [] : [valueElement('w:basedOn', 'Normal')]),
    ...(style.outlineLevel === undefined && style.id !== 'Title' ? [] : [valueElement('w:next', 'Normal')]),
    valueElement('w:uiPriority', style.priority),
    element('w:qFormat'),
    writeParagraphProperties(style),
    writeRunProperties(style.text, catalogue),
  ]);
}

function styleAttributes(style: WordStyle, isDefault: boolean): Readonly<Record<string, string | undefined>> {
  return {
    'w:type': 'paragraph',
    'w:default': isDefault ? '1' : undefined,
    'w:customStyle': style.origin === 'custom' ? '1' : undefined,
    'w:styleId': style.id,
  };
}

/** Keeps Word's other built-in styles out of the clerk's list until they are used. */
const LATENT_STYLES = element('w:latentStyles', {
  'w:defLockedState': 0,
  'w:defUIPriority': 99,
  'w:defSemiHidden': 1,
  'w:defUnhideWhenUsed': 1,
  'w:defQFormat': 0,
});

const SEPARATOR_STYLE = element(
  'w:style',
  { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': SEPARATOR_STYLE_ID },
  [
    valueElement('w:name', '表后空段'),
    valueElement('w:uiPriority', 99),
    element('w:semiHidden'),
    element('w:pPr', {}, [
      element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 20, 'w:lineRule': 'exact' }),
    ]),
    element('w:rPr', {}, [valueElement('w:sz', 2), valueElement('w:szCs', 2)]),
  ],
);

const DEFAULT_CHARACTER_STYLE = element(
  'w:style',
  { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
  [
    valueElement('w:name', 'Default Paragraph Font'),
    valueElement('w:uiPriority', 1),
    element('w:semiHidden'),
    element('w:unhideWhenUsed'),
  ],
);

const DEFAULT_TABLE_STYLE = element(
  'w:style',
  { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
  [
    valueElement('w:name', 'Normal Table'),
    valueElement('w:uiPriority', 99),
    element('w:semiHidden'),
    element('w:unhideWhenUsed'),
  ],
);
