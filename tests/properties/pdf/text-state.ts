import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { combine, IDENTITY, type Matrix } from './matrix.js';

/** What decides where the next glyph of a content stream goes (ISO 32000-1, 8.4 and 9.3). */
export type TextState = {
  readonly ctm: Matrix;
  readonly textMatrix: Matrix;
  readonly lineMatrix: Matrix;
  readonly fontSize: number;
  /** A unit of the font, in ems: what the widths of its glyphs are counted in. */
  readonly unit: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly horizontalScale: number;
  readonly leading: number;
  readonly rise: number;
  readonly renderingMode: number;
};

export const INITIAL_STATE: TextState = {
  ctm: IDENTITY,
  textMatrix: IDENTITY,
  lineMatrix: IDENTITY,
  fontSize: 0,
  unit: 0.001,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  renderingMode: 0,
};

/** The state after an operator that paints nothing. Clipping would hide text and is refused. */
export function changeState(state: TextState, operator: number, args: readonly unknown[]): TextState {
  const first = Number(args[0]);
  const second = Number(args[1]);
  switch (operator) {
    case OPS.transform:
      return { ...state, ctm: combine(state.ctm, toMatrix(args)) };
    case OPS.beginText:
      return { ...state, textMatrix: IDENTITY, lineMatrix: IDENTITY };
    case OPS.setTextMatrix:
      return startLine(state, toMatrix(Array.from(args[0] as ArrayLike<number>)));
    case OPS.moveText:
      return moveLine(state, first, second);
    case OPS.setLeadingMoveText:
      return moveLine({ ...state, leading: -second }, first, second);
    case OPS.nextLine:
      return moveLine(state, 0, -state.leading);
    case OPS.setFont:
      return { ...state, fontSize: second };
    case OPS.setCharSpacing:
      return { ...state, charSpacing: first };
    case OPS.setWordSpacing:
      return { ...state, wordSpacing: first };
    case OPS.setHScale:
      return { ...state, horizontalScale: first / 100 };
    case OPS.setLeading:
      return { ...state, leading: first };
    case OPS.setTextRise:
      return { ...state, rise: first };
    case OPS.setTextRenderingMode:
      return { ...state, renderingMode: first };
    case OPS.clip:
    case OPS.eoClip:
      throw new Error('the page clips, which may hide text');
    default:
      return state;
  }
}

/** The state after moving along the line by `advance` in text space. */
export function advanceText(state: TextState, advance: number): TextState {
  return { ...state, textMatrix: combine(state.textMatrix, [1, 0, 0, 1, advance, 0]) };
}

function moveLine(state: TextState, x: number, y: number): TextState {
  return startLine(state, combine(state.lineMatrix, [1, 0, 0, 1, x, y]));
}

function startLine(state: TextState, matrix: Matrix): TextState {
  return { ...state, textMatrix: matrix, lineMatrix: matrix };
}

function toMatrix(values: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = values.map(Number);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}
