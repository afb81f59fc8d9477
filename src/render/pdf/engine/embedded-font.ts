import type { Font } from 'fontkit';
import { createSubset, type GlyphSubset } from '../../../fonts/create-subset.js';
import type { ObjectTable } from '../objects/object-table.js';
import { name, type PdfDictionary, type PdfReference, text } from '../objects/pdf-value.js';
import { stripHints } from './strip-hints.js';
import { writeToUnicode } from './to-unicode.js';

/**
 * A font of one PDF: measures text, collects the glyphs that are used and writes them as a subset. The parsed font is
 * shared by all documents of a process; each character is one glyph, since Chinese needs no shaping; and two characters
 * that share a drawing (· and ・) are entered twice, so that both can be read back from the file.
 */
export class EmbeddedFont {
  readonly #subset: GlyphSubset;
  readonly #glyphs = new Map<number, number>();
  readonly #widths = new Map<number, number>();
  /** Indexed by glyph number in the subset; number 0 is .notdef. */
  readonly #codePoints: number[] = [0];

  /** `serial` tells the fonts of a file apart, from 1 on. */
  constructor(
    private readonly font: Font,
    private readonly serial: number,
  ) {
    this.#subset = createSubset(font);
  }

  /** The name by which content streams ask for the font. */
  get id(): string {
    return `F${this.serial}`;
  }

  /** Width in thousandths of the font size. */
  measure(text: string): number {
    let width = 0;
    for (const character of text) width += this.#widthOf(codePointOf(character));
    return width;
  }

  /** Where the ink of a character starts and ends, as shares of its advance. */
  measureInk(character: string): { readonly left: number; readonly right: number } {
    const { bbox, advanceWidth } = this.font.glyphForCodePoint(codePointOf(character));
    return { left: bbox.minX / advanceWidth, right: bbox.maxX / advanceWidth };
  }

  /** The glyph numbers of a text, two bytes each as Latin-1 characters; the glyphs join the subset. */
  encode(text: string): string {
    let bytes = '';
    for (const character of text) {
      const glyph = this.#enter(codePointOf(character));
      bytes += String.fromCharCode(glyph >> 8, glyph & 0xff);
    }
    return bytes;
  }

  /** Adds the font to a file, when all its text is encoded; undefined if there was none. */
  write(objects: ObjectTable): PdfReference | undefined {
    if (this.#glyphs.size === 0) return undefined;
    const toUnicode = Buffer.from(writeToUnicode(this.#codePoints), 'latin1');
    return objects.add({
      Type: name('Font'),
      Subtype: name('Type0'),
      BaseFont: name(this.#subsetName()),
      Encoding: name('Identity-H'),
      DescendantFonts: [objects.add(this.#describeCidFont(objects))],
      ToUnicode: objects.add({ dictionary: {}, bytes: toUnicode }),
    });
  }

  #widthOf(codePoint: number): number {
    const known = this.#widths.get(codePoint);
    if (known !== undefined) return known;
    const width = this.#scale(this.font.glyphForCodePoint(codePoint).advanceWidth);
    this.#widths.set(codePoint, width);
    return width;
  }

  #enter(codePoint: number): number {
    const known = this.#glyphs.get(codePoint);
    if (known !== undefined) return known;
    const number = this.#subset.glyphs.push(this.font.glyphForCodePoint(codePoint).id) - 1;
    this.#codePoints[number] = codePoint;
    this.#glyphs.set(codePoint, number);
    return number;
  }

  #describeCidFont(objects: ObjectTable): PdfDictionary {
    const outlines = this.#isCff()
      ? { Subtype: name('CIDFontType0') }
      : { Subtype: name('CIDFontType2'), CIDToGIDMap: name('Identity') };
    return {
      Type: name('Font'),
      ...outlines,
      BaseFont: name(this.#subsetName()),
      CIDSystemInfo: { Registry: text('Adobe'), Ordering: text('Identity'), Supplement: 0 },
      FontDescriptor: this.#writeDescriptor(objects),
      DW: FULL_WIDTH,
      W: this.#listWidths(),
    };
  }

  /** Stretches of glyphs that are not as wide as a Chinese character: the first's number, then the widths. */
  #listWidths(): (number | number[])[] {
    const widths = this.#codePoints.map((codePoint, number) =>
      number === 0 ? this.#scale(this.font.getGlyph(0).advanceWidth) : this.#widthOf(codePoint),
    );
    const stretches: (number | number[])[] = [];
    let stretch: number[] | undefined;
    for (const [number, width] of widths.entries()) {
      if (width === FULL_WIDTH) stretch = undefined;
      else if (stretch) stretch.push(width);
      else {
        stretch = [width];
        stretches.push(number, stretch);
      }
    }
    return stretches;
  }

  #writeDescriptor(objects: ObjectTable): PdfReference {
    const { bbox } = this.font;
    return objects.add({
      Type: name('FontDescriptor'),
      FontName: name(this.#subsetName()),
      Flags: SYMBOLIC,
      FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map((value) => this.#scale(value)),
      ItalicAngle: this.font.italicAngle,
      Ascent: this.#scale(this.font.ascent),
      Descent: this.#scale(this.font.descent),
      CapHeight: this.#scale(this.font.capHeight || this.font.ascent),
      StemV: 0,
      [this.#isCff() ? 'FontFile3' : 'FontFile2']: this.#writeFile(objects),
    });
  }

  #writeFile(objects: ObjectTable): PdfReference {
    const file = this.#subset.encode();
    if (this.#isCff()) return objects.add({ dictionary: { Subtype: name('CIDFontType0C') }, bytes: file });
    const bytes = stripHints(file);
    return objects.add({ dictionary: { Length1: bytes.length }, bytes });
  }

  #isCff(): boolean {
    return 'cff' in this.#subset;
  }

  /** A subset's name starts with six capitals that differ from font to font of the file. */
  #subsetName(): string {
    const last = String.fromCharCode(65 + (this.serial % 26));
    const before = String.fromCharCode(65 + Math.floor(this.serial / 26));
    return `GONG${before}${last}+${this.font.postscriptName}`;
  }

  #scale(units: number): number {
    return (units * 1000) / this.font.unitsPerEm;
  }
}

const FULL_WIDTH = 1000;

/** The FontDescriptor flag of fonts whose characters are not those of the standard Latin set. */
const SYMBOLIC = 1 << 2;

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
