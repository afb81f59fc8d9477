import type { StretchPlace } from './change-look.js';
import { describeCharacter } from './character.js';
import { type Break, findBreaks } from './line-breaking.js';
import { findRedlineBreaks } from './redline-breaks.js';
import { makePiece, type PieceStyle, type TextPiece } from './text-piece.js';
import type { Typeface } from './typeface.js';

/** A stretch of text in one font, as a document definition gives it; `\n` alone is a line break. */
export type TextRun = {
  readonly text: string;
  readonly font: string;
  readonly superscript?: boolean;
  /** Present in all runs of a leaf that a correction changed. */
  readonly stretch?: StretchPlace;
};

const SUPERSCRIPT_SIZE = 0.6;
const SUPERSCRIPT_RISE = 0.35;

/**
 * Cuts text at a font size (points) into pieces: one a Chinese character, one a word or number. Asks for the typeface of
 * each run that it comes to.
 */
export type CutText = (
  runs: readonly TextRun[],
  fontSize: number,
  findTypeface: (role: string) => Typeface,
) => readonly TextPiece[];

/** A way of cutting text that makes each piece once. */
export function openCutter(): CutText {
  const makers = new Map<string, MakePiece>();
  const makerOf = (
    { font: role, stretch, superscript }: TextRun,
    size: number,
    font: Typeface,
  ): MakePiece => {
    const part = stretch ? `${stretch.number} ${stretch.change}` : '';
    const key = `${role} ${size} ${superscript ?? false} ${part}`;
    const known = makers.get(key);
    if (known) return known;
    const fontSize = superscript ? size * SUPERSCRIPT_SIZE : size;
    const rise = superscript ? size * SUPERSCRIPT_RISE : 0;
    const maker = rememberPieces({ font, fontSize, rise, ...(stretch && { stretch }) });
    makers.set(key, maker);
    return maker;
  };
  return (runs, fontSize, findTypeface) =>
    splitLines(runs).flatMap((line) =>
      cutLine(line, (run) => makerOf(run, fontSize, findTypeface(run.font))),
    );
}

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
function cutLine(line: ForcedLine, makerOf: (run: TextRun) => MakePiece): readonly TextPiece[] {
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
