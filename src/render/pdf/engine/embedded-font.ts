import type { Font, Subset } from 'fontkit';
import type { PDFDocument, Reference } from 'pdfmake/js/PDFDocument.js';
import { writeToUnicode } from './to-unicode.js';

/**
 * A font of one PDF: measures text, collects the glyphs that are used and writes them as a subset. It takes the place
 * of pdfkit's own font (same protocol: `id`, `ref()`, `finalize()`), for three reasons: the parsed font is shared by
 * all documents of a process; each character is one glyph, since Chinese needs no shaping; and two characters that
 * share a drawing (· and ・) are entered twice, so that both can be read back from the file.
 */
export class EmbeddedFont {
  readonly #subset: Subset & { readonly glyphs: number[] };
  readonly #glyphs = new Map<number, number>();
  readonly #widths = new Map<number, number>();
  /** Indexed by glyph number in the subset; number 0 is .notdef. */
  readonly #codePoints: number[] = [0];
  #reference: Reference | undefined;

  constructor(
    private readonly document: PDFDocument,
    private readonly font: Font,
    readonly id: string,
  ) {
    this.#subset = font.createSubset() as Subset & { readonly glyphs: number[] };
  }

  /** Width in thousandths of the font size. */
  measure(text: string): number {
    let width = 0;
    for (const character of text) width += this.#widthOf(codePointOf(character));
    return width;
  }

  /** The glyph numbers of a text, four hexadecimal digits each; the glyphs join the subset. */
  encode(text: string): string {
    let hex = '';
    for (const character of text) hex += toHex(this.#enter(codePointOf(character)));
    return hex;
  }

  ref(): Reference {
    this.#reference ??= this.document.ref();
    return this.#reference;
  }

  /** Called by pdfkit when the document ends. */
  finalize(): void {
    if (!this.#reference) return;
    const descendant = this.document.ref(this.#describeCidFont());
    descendant.end();
    const toUnicode = this.document.ref();
    toUnicode.write(Buffer.from(writeToUnicode(this.#codePoints), 'latin1'));
    toUnicode.end();
    this.#reference.data = {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: this.#name(),
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: toUnicode,
    };
    this.#reference.end();
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

  #describeCidFont(): object {
    const outlines = this.#isCff()
      ? { Subtype: 'CIDFontType0' }
      : { Subtype: 'CIDFontType2', CIDToGIDMap: 'Identity' };
    const notdef = this.#scale(this.font.getGlyph(0).advanceWidth);
    const widths = this.#codePoints.map((codePoint, number) =>
      number === 0 ? notdef : this.#widthOf(codePoint),
    );
    return {
      Type: 'Font',
      ...outlines,
      BaseFont: this.#name(),
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      FontDescriptor: this.#writeDescriptor(),
      DW: 1000,
      W: [0, widths],
    };
  }

  #writeDescriptor(): Reference {
    const file = this.document.ref(this.#isCff() ? { Subtype: 'CIDFontType0C' } : {});
    file.write(this.#subset.encode());
    file.end();
    const { bbox } = this.font;
    const descriptor = this.document.ref({
      Type: 'FontDescriptor',
      FontName: this.#name(),
      Flags: SYMBOLIC,
      FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map((value) => this.#scale(value)),
      ItalicAngle: this.font.italicAngle,
      Ascent: this.#scale(this.font.ascent),
      Descent: this.#scale(this.font.descent),
      CapHeight: this.#scale(this.font.capHeight || this.font.ascent),
      StemV: 0,
      [this.#isCff() ? 'FontFile3' : 'FontFile2']: file,
    });
    descriptor.end();
    return descriptor;
  }

  #isCff(): boolean {
    return 'cff' in this.#subset;
  }

  /** A subset's name starts with six capitals that differ from font to font of the file. */
  #name(): string {
    const serial = Number.parseInt(this.id.slice(1), 10);
    const last = String.fromCharCode(65 + (serial % 26));
    const before = String.fromCharCode(65 + Math.floor(serial / 26));
    return `GONG${before}${last}+${this.font.postscriptName}`;
  }

  #scale(units: number): number {
    return (units * 1000) / this.font.unitsPerEm;
  }
}

/** The FontDescriptor flag of fonts whose characters are not those of the standard Latin set. */
const SYMBOLIC = 1 << 2;

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function toHex(number: number): string {
  return number.toString(16).padStart(4, '0');
}
