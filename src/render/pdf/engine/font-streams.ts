import { createSubset, isCff } from '../../../fonts/create-subset.js';
import { name, type PdfStream } from '../objects/pdf-value.js';
import { openMemory, type RecentMemory } from '../recent-memory.js';
import { stripHints } from './strip-hints.js';
import { writeToUnicode } from './to-unicode.js';
import type { Typeface } from './typeface.js';

/** What a file embeds of a font: the outlines of its glyphs, and the characters that they show. */
export type FontStreams = {
  readonly isCff: boolean;
  readonly outlines: PdfStream;
  readonly toUnicode: PdfStream;
};

/** The streams of a typeface whose glyph n shows `characters[n]`; glyph 0 is .notdef. */
export function makeFontStreams(typeface: Typeface, characters: readonly string[]): FontStreams {
  return memoryOf(typeface).recall(characters.join(''), () => ({
    ...writeOutlines(typeface, characters),
    toUnicode: { dictionary: {}, bytes: latin1(writeToUnicode(characters.map(codePointOf))) },
  }));
}

/** A document that is made again with another figure uses the same glyphs, in the same order. */
const remembered = new WeakMap<Typeface, RecentMemory<FontStreams>>();

function memoryOf(typeface: Typeface): RecentMemory<FontStreams> {
  const memory = remembered.get(typeface) ?? openMemory<FontStreams>(1, () => 1);
  remembered.set(typeface, memory);
  return memory;
}

function writeOutlines(
  { font, findGlyph }: Typeface,
  characters: readonly string[],
): Pick<FontStreams, 'isCff' | 'outlines'> {
  const subset = createSubset(font);
  subset.glyphs.push(...characters.slice(1).map(findGlyph));
  const bytes = subset.encode();
  if (isCff(subset))
    return { isCff: true, outlines: { dictionary: { Subtype: name('CIDFontType0C') }, bytes } };
  const stripped = stripHints(bytes);
  return { isCff: false, outlines: { dictionary: { Length1: stripped.length }, bytes: stripped } };
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
