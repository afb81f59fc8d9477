import type { Inline } from 'pdfmake/js/Line.js';
import { findBreaks, isWordCharacter } from './line-breaking.js';
import type { PdfDocument } from './pdf-document.js';

/** A stretch of text in one font, as a document definition gives it; `\n` alone is a line break. */
export type TextRun = {
  readonly text: string;
  readonly font: string;
  readonly superscript?: boolean;
};

type StyleStack = { getProperty(name: string): unknown };

const SUPERSCRIPT_SIZE = 0.6;
const SUPERSCRIPT_RISE = 0.35;

type Placed = { readonly character: string; readonly run: TextRun };

/**
 * Takes the place of pdfmake's TextInlines: one inline a Chinese character, one a word or number, so that justified
 * space spreads evenly, with `noNewLine` where {@link findBreaks} forbids a line's end. Style properties are looked
 * up once a paragraph, not once a character.
 */
export class ChineseInlines {
  constructor(private readonly pdfDocument: PdfDocument) {}

  buildInlines(
    runs: readonly TextRun[],
    styles: StyleStack,
  ): { readonly items: readonly Inline[]; readonly minWidth: number; readonly maxWidth: number } {
    const style: ParagraphStyle = {
      fontSize: styles.getProperty('fontSize') as number,
      linePitch: styles.getProperty('linePitch') as number,
      alignment: (styles.getProperty('alignment') as string | null) ?? 'left',
    };
    const indent = (styles.getProperty('leadingIndent') as number | null) ?? 0;
    const items = splitLines(runs).flatMap((line) => this.#buildLine(line, style));
    const first = items[0];
    if (first && indent !== 0) items[0] = { ...first, leadingCut: first.leadingCut - indent };
    return { items, minWidth: 0, maxWidth: items.reduce((sum, inline) => sum + inline.width, indent) };
  }

  #buildLine(line: ForcedLine, style: ParagraphStyle): Inline[] {
    const breaks = findBreaks(line.characters.map(({ character }) => character));
    const inlines: Inline[] = [];
    for (let start = 0; start < line.characters.length; ) {
      const end = endOfPiece(line.characters, breaks, start);
      const glued = end < line.characters.length && breaks[end - 1] === false;
      inlines.push(this.#buildInline(line.characters.slice(start, end), style, glued));
      start = end;
    }
    if (inlines.length === 0) inlines.push(this.#buildEmpty(line.run, style));
    const last = inlines.pop();
    return last ? [...inlines, line.forced ? { ...last, lineEnd: true } : last] : [];
  }

  #buildInline(piece: readonly Placed[], style: ParagraphStyle, glued: boolean): Inline {
    const run = piece[0]?.run as TextRun;
    const text = piece.map(({ character }) => character).join('');
    const fontSize = run.superscript ? style.fontSize * SUPERSCRIPT_SIZE : style.fontSize;
    const font = this.pdfDocument.provideFont(run.font);
    const width = (font.measure(text) * fontSize) / 1000;
    return {
      text,
      font,
      fontSize,
      width,
      height: style.linePitch,
      alignment: style.alignment,
      leadingCut: 0,
      trailingCut: text.startsWith(' ') ? width : 0,
      rise: run.superscript ? style.fontSize * SUPERSCRIPT_RISE : 0,
      ...(glued ? { noNewLine: true } : {}),
    };
  }

  #buildEmpty(run: TextRun, style: ParagraphStyle): Inline {
    return this.#buildInline([{ character: '', run }], style, false);
  }
}

type ParagraphStyle = { readonly fontSize: number; readonly linePitch: number; readonly alignment: string };

type ForcedLine = { readonly characters: readonly Placed[]; readonly run: TextRun; readonly forced: boolean };

function splitLines(runs: readonly TextRun[]): readonly ForcedLine[] {
  const lines: ForcedLine[] = [];
  let characters: Placed[] = [];
  let lastRun: TextRun | undefined;
  for (const run of runs) {
    lastRun = run;
    for (const character of run.text) {
      if (character === '\n') {
        lines.push({ characters, run, forced: true });
        characters = [];
      } else characters.push({ character, run });
    }
  }
  if (lastRun) lines.push({ characters, run: lastRun, forced: false });
  return lines;
}

/** The end of the piece that starts at `start`: a word, a number, a run of spaces, or one Chinese character. */
function endOfPiece(characters: readonly Placed[], breaks: readonly boolean[], start: number): number {
  const first = characters[start] as Placed;
  const joins = kindOf(first.character);
  let end = start + 1;
  if (joins === 'single') return end;
  while (end < characters.length) {
    const next = characters[end] as Placed;
    if (next.run !== first.run || kindOf(next.character) !== joins) break;
    if (joins === 'word' && breaks[end - 1]) break;
    end += 1;
  }
  return end;
}

function kindOf(character: string): 'space' | 'word' | 'single' {
  if (character === ' ') return 'space';
  return isWordCharacter(character) ? 'word' : 'single';
}
