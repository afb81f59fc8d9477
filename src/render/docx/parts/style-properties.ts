import type { TextStyle } from '../../../document/layout.js';
import { type FontCatalogue, officeFonts } from '../../../fonts/font-set.js';
import { pointsToHalfPoints, pointsToTwips } from '../measures.js';
import type { WordStyle } from '../word-styles.js';
import { element, switchElement, valueElement } from './xml.js';

const JUSTIFICATIONS = { 左: 'left', 中: 'center', 右: 'right', 两端: 'both' } as const satisfies Record<
  TextStyle['对齐'],
  string
>;

/**
 * `w:pPr` of a style. Everything is stated, also what is off: a style that is based on Normal would otherwise
 * inherit its indent. Elements stand in the order of CT_PPrBase (ECMA-376 part 1, 17.3.1.26).
 */
export function writeParagraphProperties(style: WordStyle): string {
  const { text, outlineLevel, spacesLatin, isEntry } = style;
  return element('w:pPr', {}, [
    switchElement('w:keepNext', text.与下段同页),
    switchElement('w:keepLines', text.与下段同页),
    switchElement('w:autoSpaceDE', spacesLatin),
    switchElement('w:autoSpaceDN', spacesLatin),
    writeSpacing(text),
    isEntry ? writeEntryIndent(text) : writeIndent(text),
    valueElement('w:jc', JUSTIFICATIONS[text.对齐]),
    ...(outlineLevel === undefined ? [] : [valueElement('w:outlineLvl', outlineLevel)]),
  ]);
}

/** `w:rPr` of a style, in the order of EG_RPrBase (ECMA-376 part 1, 17.3.2.28). */
export function writeRunProperties(text: TextStyle, catalogue: FontCatalogue): string {
  const halfPoints = pointsToHalfPoints(text.字号);
  return element('w:rPr', {}, [
    writeFonts(text.字体, catalogue),
    switchElement('w:b', text.加粗),
    switchElement('w:bCs', text.加粗),
    valueElement('w:spacing', compensateRounding(text.字号, halfPoints)),
    valueElement('w:sz', halfPoints),
    valueElement('w:szCs', halfPoints),
  ]);
}

/**
 * `w:spacing` of characters in twips. Word sets 三号 (15.75) as 16 points; the quarter point is taken back between
 * the characters, so that 28 of them fill the line. The twip more is for LibreOffice, whose line is a hair shorter.
 */
function compensateRounding(points: number, halfPoints: number): number {
  const excess = pointsToTwips(halfPoints / 2 - points);
  return excess > 0 ? -excess - 1 : 0;
}

/** `w:rFonts` of a font role. */
export function writeFonts(role: string, catalogue: FontCatalogue): string {
  const { eastAsia, ascii } = officeFonts(catalogue, role);
  return element('w:rFonts', {
    'w:ascii': ascii,
    'w:hAnsi': ascii,
    'w:eastAsia': eastAsia,
    'w:cs': ascii,
  });
}

function writeSpacing(text: TextStyle): string {
  return element('w:spacing', {
    'w:before': pointsToTwips(text.段前),
    'w:after': pointsToTwips(text.段后),
    'w:line': pointsToTwips(text.行距),
    'w:lineRule': 'exact',
  });
}

/** Word takes the indent in characters; `firstLine` is for readers that know only twips. */
function writeIndent(text: TextStyle): string {
  return element('w:ind', {
    'w:firstLineChars': Math.round(text.首行缩进 * 100),
    'w:firstLine': pointsToTwips(text.首行缩进 * text.字号),
  });
}

/**
 * All lines of an entry of the contents are indented alike. None leaves the place of the page number free, as the PDF
 * does: LibreOffice loses a number at a tab stop beyond the right indent.
 */
function writeEntryIndent(text: TextStyle): string {
  return element('w:ind', {
    'w:leftChars': Math.round(text.首行缩进 * 100),
    'w:left': pointsToTwips(text.首行缩进 * text.字号),
    'w:firstLineChars': 0,
    'w:firstLine': 0,
  });
}
