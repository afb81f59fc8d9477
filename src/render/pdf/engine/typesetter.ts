import type { OpenFonts } from '../../../fonts/open-fonts.js';
import { openMemory, type RecentMemory } from '../recent-memory.js';
import { openCutter } from './cut-text.js';
import type { TextNode } from './flow-nodes.js';
import { buildLines } from './line-building.js';
import type { PdfFonts } from './pdf-fonts.js';
import type { SetLine } from './set-line.js';
import type { TextPiece } from './text-piece.js';
import type { Typeface } from './typeface.js';

/** Sets the text of one PDF, and provides the fonts that it asks for. */
export type Typesetter = {
  /** The pieces of a node's text. */
  cut(node: TextNode): readonly TextPiece[];
  /** The lines of a node's text in a width (points). */
  setLines(node: TextNode, width: number): readonly SetLine[];
};

export function openTypesetter(pdf: PdfFonts): Typesetter {
  const memory = rememberTexts(pdf.fonts);
  const cutText = openCutter();
  const cut = ({ text, fontSize }: TextNode, take: (typeface: Typeface) => void) =>
    cutText(text, fontSize, (role) => {
      const typeface = pdf.findTypeface(role);
      take(typeface);
      return typeface;
    });
  const setText = (node: TextNode, width: number): SetText => {
    const typefaces = new Set<Typeface>();
    const pieces = cut(node, (typeface) => typefaces.add(typeface));
    return { lines: buildLines(node, pieces, width), typefaces: [...typefaces] };
  };
  return {
    cut: (node) => cut(node, pdf.provideFont),
    setLines(node, width) {
      const { lines, typefaces } = memory.recall(nameText(node, width), () => setText(node, width));
      for (const typeface of typefaces) pdf.provideFont(typeface);
      return lines;
    },
  };
}

/** Lines, with the typefaces that their text asked for, in that order. */
type SetText = { readonly lines: readonly SetLine[]; readonly typefaces: readonly Typeface[] };

/** An edition of the usual length; twice that takes some six megabytes. Room for three is no faster, in a batch neither. */
const MOST_PIECES = 16_000;

/** Cells say the same again and again, and so does a document that is made again with another figure. */
const remembered = new WeakMap<OpenFonts, RecentMemory<SetText>>();

function rememberTexts(fonts: OpenFonts): RecentMemory<SetText> {
  const known = remembered.get(fonts);
  if (known) return known;
  const memory = openMemory<SetText>(MOST_PIECES, ({ lines }) =>
    lines.reduce((sum, { pieces }) => sum + pieces.length, 1),
  );
  remembered.set(fonts, memory);
  return memory;
}

/** A name for how a text is set: equal for texts that have equal lines. Names of fonts are without control characters. */
function nameText(node: TextNode, width: number): string {
  const { alignment, fontSize, latinGap, leadingIndent, linePitch } = node;
  let named = `${width} ${fontSize} ${linePitch} ${alignment === 'justify'} ${leadingIndent} ${latinGap}`;
  for (const { text, font, superscript, stretch } of node.text) {
    const part = stretch ? `${stretch.number} ${stretch.change}` : '';
    named += `\n${text.length} ${superscript ?? false} ${part} ${font}\n${text}`;
  }
  return named;
}
