import type { Font } from 'fontkit';
import type { ObjectTable } from '../objects/object-table.js';
import { name, type PdfDictionary, type PdfReference, text } from '../objects/pdf-value.js';
import { type FontStreams, makeFontStreams } from './font-streams.js';
import type { Typeface } from './typeface.js';

/**
 * A font of one PDF: collects the glyphs that are used and writes them as a subset. Two characters that share a drawing
 * (· and ・) are entered twice, so that both can be read back from the file.
 */
export class EmbeddedFont {
  /** The name by which content streams ask for the font. */
  readonly id: string;
  readonly #font: Font;
  /** The number of each character's glyph, as two bytes. */
  readonly #glyphs = new Map<string, string>();
  /** Indexed by glyph number in the subset; number 0 is .notdef. */
  readonly #characters: string[] = [''];

  /** `serial` tells the fonts of a file apart, from 1 on. */
  constructor(
    private readonly typeface: Typeface,
    private readonly serial: number,
  ) {
    this.id = `F${serial}`;
    this.#font = typeface.font;
  }

  /** The glyph numbers of a text, two bytes each as Latin-1 characters; the glyphs join the subset. */
  encode(text: string): string {
    let bytes = '';
    for (const character of text) bytes += this.#glyphs.get(character) ?? this.#enter(character);
    return bytes;
  }

  /** Adds the font to a file, when all its text is encoded; undefined if there was none. */
  write(objects: ObjectTable): PdfReference | undefined {
    if (this.#glyphs.size === 0) return undefined;
    const streams = makeFontStreams(this.typeface, this.#characters);
    return objects.add({
      Type: name('Font'),
      Subtype: name('Type0'),
      BaseFont: name(this.#subsetName()),
      Encoding: name('Identity-H'),
      DescendantFonts: [objects.add(this.#describeCidFont(objects, streams))],
      ToUnicode: objects.add(streams.toUnicode),
    });
  }

  #enter(character: string): string {
    const number = this.#characters.push(character) - 1;
    const bytes = String.fromCharCode(number >> 8, number & 0xff);
    this.#glyphs.set(character, bytes);
    return bytes;
  }

  #describeCidFont(objects: ObjectTable, streams: FontStreams): PdfDictionary {
    const outlines = streams.isCff
      ? { Subtype: name('CIDFontType0') }
      : { Subtype: name('CIDFontType2'), CIDToGIDMap: name('Identity') };
    return {
      Type: name('Font'),
      ...outlines,
      BaseFont: name(this.#subsetName()),
      CIDSystemInfo: { Registry: text('Adobe'), Ordering: text('Identity'), Supplement: 0 },
      FontDescriptor: this.#writeDescriptor(objects, streams),
      DW: FULL_WIDTH,
      W: this.#listWidths(),
    };
  }

  /** Stretches of glyphs that are not as wide as a Chinese character: the first's number, then the widths. */
  #listWidths(): (number | number[])[] {
    const widths = this.#characters.map((character, number) =>
      number === 0 ? this.#scale(this.#font.getGlyph(0).advanceWidth) : this.typeface.measure(character),
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

  #writeDescriptor(objects: ObjectTable, { isCff, outlines }: FontStreams): PdfReference {
    const { bbox } = this.#font;
    return objects.add({
      Type: name('FontDescriptor'),
      FontName: name(this.#subsetName()),
      Flags: SYMBOLIC,
      FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map((value) => this.#scale(value)),
      ItalicAngle: this.#font.italicAngle,
      Ascent: this.#scale(this.#font.ascent),
      Descent: this.#scale(this.#font.descent),
      CapHeight: this.#scale(this.#font.capHeight || this.#font.ascent),
      StemV: 0,
      [isCff ? 'FontFile3' : 'FontFile2']: objects.add(outlines),
    });
  }

  /** A subset's name starts with six capitals that differ from font to font of the file. */
  #subsetName(): string {
    const last = String.fromCharCode(65 + (this.serial % 26));
    const before = String.fromCharCode(65 + Math.floor(this.serial / 26));
    return `GONG${before}${last}+${this.#font.postscriptName}`;
  }

  #scale(units: number): number {
    return (units * 1000) / this.#font.unitsPerEm;
  }
}

const FULL_WIDTH = 1000;

/** The FontDescriptor flag of fonts whose characters are not those of the standard Latin set. */
const SYMBOLIC = 1 << 2;
