import type { StretchPlace } from './change-look.js';
import { describeCharacter } from './character.js';
import { type Break, findBreaks } from './line-breaking.js';
import type { PdfFonts } from './pdf-fonts.js';
import { findRedlineBreaks } from './redline-breaks.js';
import { makePiece, type PieceStyle, type TextPiece } from './text-piece.js';

/** A stretch of text in one font, as a document definition gives it; `\n` alone is a line break. */
export type TextRun = {
  readonly text: string;
  readonly font: string;
  readonly superscript?: boolean;
  /** Present in all runs of a leaf that a correction changed. */
  readonly stretch?: StretchPlace;
};

type StyleStack = { getProperty(name: string): unknown };

const SUPERSCRIPT_SIZE = 0.6;
const SUPERSCRIPT_RISE = 0.35;

/**
 * Takes the place of pdfmake's TextInlines: one inline a Chinese character, one a word or number, with what line
 * setting must know of it. Style properties are looked up once a paragraph, not once a character.
 */
export class ChineseInlines {
  readonly #makers = new Map<string, MakePiece>();

  constructor(private readonly pdfDocument: PdfFonts) {}

  buildInlines(
    runs: readonly TextRun[],
    styles: StyleStack,
  ): { readonly items: readonly TextPiece[]; readonly minWidth: number; readonly maxWidth: number } {
    const style: ParagraphStyle = {
      fontSize: styles.getProperty('fontSize') as number,
      linePitch: styles.getProperty('linePitch') as number,
      alignment: (styles.getProperty('alignment') as string | null) ?? 'left',
    };
    const items = splitLines(runs).flatMap((line) => buildLine(line, (run) => this.#makerOf(run, style)));
    return { items, minWidth: 0, maxWidth: items.reduce((sum, { width }) => sum + width, 0) };
  }

  #makerOf(run: TextRun, { fontSize, linePitch, alignment }: ParagraphStyle): MakePiece {
    const { font, stretch, superscript } = run;
    const part = stretch ? `${stretch.number} ${stretch.change}` : '';
    const key = `${font} ${fontSize} ${linePitch} ${alignment} ${superscript ?? false} ${part}`;
    const known = this.#makers.get(key);
    if (known) return known;
    const maker = rememberPieces({
      font: this.pdfDocument.provideFont(font),
      fontSize: superscript ? fontSize * SUPERSCRIPT_SIZE : fontSize,
      rise: superscript ? fontSize * SUPERSCRIPT_RISE : 0,
      height: linePitch,
      alignment,
      ...(stretch && { stretch }),
    });
    this.#makers.set(key, maker);
    return maker;
  }
}

type ParagraphStyle = { readonly fontSize: number; readonly linePitch: number; readonly alignment: string };

type MakePiece = (text: string, breakAfter: Break) => TextPiece;

/** Pieces never change and texts repeat their characters, so that equal pieces are one. */
function rememberPieces(style: PieceStyle): MakePiece {
  const made: Readonly<Record<Break, Map<string, TextPiece>>> = {
    free: new Map(),
    held: new Map(),
    never: new Map(),
  };
  return (text, breakAfter) => {
    const known = made[breakAfter].get(text);
    if (known) return known;
    const piece = makePiece(text, style, breakAfter);
    made[breakAfter].set(text, piece);
    return piece;
  };
}

/** A line that an author ended, or the last of a paragraph: its characters, and the run of each. */
type ForcedLine = {
  readonly characters: string[];
  readonly runs: TextRun[];
  readonly lastRun: TextRun;
  readonly forced: boolean;
};

function splitLines(runs: readonly TextRun[]): readonly ForcedLine[] {
  const lines: ForcedLine[] = [];
  let line: ForcedLine | undefined;
  for (const run of runs) {
    line = { characters: line?.characters ?? [], runs: line?.runs ?? [], lastRun: run, forced: false };
    for (const character of run.text) {
      if (character === '\n') {
        lines.push({ ...line, forced: true });
        line = { characters: [], runs: [], lastRun: run, forced: false };
      } else {
        line.characters.push(character);
        line.runs.push(run);
      }
    }
  }
  return line ? [...lines, line] : lines;
}

/** The pieces of a line that an author broke; one without text still has an empty piece, so that it has a line. */
function buildLine(line: ForcedLine, makerOf: (run: TextRun) => MakePiece): readonly TextPiece[] {
  const { characters, runs, lastRun, forced } = line;
  const isRedline = runs.some(({ stretch }) => stretch !== undefined);
  const changes = isRedline ? runs.map(({ stretch }) => stretch?.change) : [];
  const breaks = isRedline ? findRedlineBreaks(characters, changes) : findBreaks(characters);
  const pieces: TextPiece[] = [];
  let run = lastRun;
  let make = makerOf(run);
  for (let start = 0; start < characters.length; ) {
    const end = endOfPiece(line, breaks, start);
    const text = characters.slice(start, end).join('');
    if (runs[start] !== run) {
      run = runs[start] ?? lastRun;
      make = makerOf(run);
    }
    pieces.push(make(text, breaks[end - 1] ?? 'free'));
    start = end;
  }
  const last = pieces.pop() ?? make('', 'free');
  pieces.push(forced ? { ...last, lineEnd: true } : last);
  return pieces;
}

/** The end of the piece that starts at `start`: a word, a number, a run of spaces or dashes, or one character. */
function endOfPiece({ characters, runs }: ForcedLine, breaks: readonly Break[], start: number): number {
  const { kind } = describeCharacter(characters[start] ?? '');
  let end = start + 1;
  if (kind === 'single') return end;
  while (end < characters.length) {
    if (runs[end] !== runs[start] || describeCharacter(characters[end] ?? '').kind !== kind) break;
    if (kind === 'word' && breaks[end - 1] !== 'never') break;
    end += 1;
  }
  return end;
}
