import { printNumber } from '../objects/print-value.js';
import type { Color } from './change-look.js';
import type { SpacedRun } from './glyph-spacing.js';
import { joinRules } from './join-rules.js';

/** How text stands on a page: upright, or written from the page's top to its foot. */
export type Turn = 'upright' | 'clockwise';

/** What a stretch of a page's content is: the nth marked content of the page, or an artifact (ISO 32000-1, 14.8.2.2). */
export type ContentMark =
  | { readonly kind: 'marked'; readonly tag: string; readonly number: number }
  | { readonly kind: 'artifact'; readonly artifact: 'repeated' | 'footer' | 'layout' };

/** A run of glyphs in one font, two bytes each as Latin-1 characters. `x` and `y` are points from the page's lower left corner. */
export type ShownRun = SpacedRun & {
  readonly font: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly turn: Turn;
  /** Black if absent. */
  readonly color?: Color | undefined;
};

/** A rule between two points, from the page's lower left corner. */
export type DrawnRule = {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  /** Black if absent. */
  readonly color?: Color;
};

/** The name by which a page that uses colours knows their space. */
export const COLOR_SPACE = 'RGB';

/** Thousandths of a point. Moves are differences of such, so that nothing adds up along a page. */
const GRID = 1000;

const ARTIFACTS = {
  repeated: '/Artifact<</Type/Pagination>>BDC',
  footer: '/Artifact<</Type/Pagination/Subtype/Footer>>BDC',
  layout: '/Artifact<</Type/Layout>>BDC',
} as const;

const MATRICES: Readonly<Record<Turn, string>> = { upright: '1 0 0 1', clockwise: '0 -1 1 0' };

/**
 * The operators of a page, as few as say it: one text object a page, a font only where it changes, moves from run to
 * run, one marked content for all runs that follow each other under the same mark, one path for all rules of a width and
 * colour.
 */
export class ContentStream {
  readonly #operators: string[] = [];
  readonly #rules: DrawnRule[] = [];
  #mark: string | undefined;
  #font = '';
  #color: Color | undefined;
  #usesColor = false;
  #spacing = 0;
  #turn: Turn | undefined;
  #x = 0;
  #y = 0;
  /** Where the last run ended, along its line. */
  #pen = 0;

  showRun(mark: ContentMark, run: ShownRun): void {
    if (this.#turn === undefined) this.#write('BT');
    this.#open(mark);
    this.#moveTo(run);
    const font = `/${run.font} ${printNumber(run.size)} Tf`;
    if (font !== this.#font) this.#write(font);
    this.#font = font;
    this.#fillWith(run.color);
    if (run.spacing !== this.#spacing) this.#write(`${printNumber(run.spacing)} Tc`);
    this.#spacing = run.spacing;
    this.#write(printShown(run.shown));
  }

  drawRule(rule: DrawnRule): void {
    if (rule.color) this.#usesColor = true;
    this.#rules.push(rule);
  }

  /** Whether anything so far is not black. */
  get usesColor(): boolean {
    return this.#usesColor;
  }

  /** The stream's bytes; nothing can be added afterwards. */
  finish(): Uint8Array {
    this.#close();
    if (this.#turn !== undefined) this.#write('ET');
    if (this.#rules.length > 0) this.#writeRules();
    return Buffer.from(this.#operators.join('\n'), 'latin1');
  }

  #writeRules(): void {
    this.#write(ARTIFACTS.layout, '2 J');
    let current: DrawnRule | undefined;
    for (const rule of joinRules(this.#rules)) {
      const isAlike = rule.width === current?.width && rule.color === current.color;
      if (current && !isAlike) this.#write('S');
      if (rule.color && rule.color !== current?.color)
        this.#write(`/${COLOR_SPACE} CS ${paint(rule.color)} SC`);
      if (!isAlike) this.#write(`${printNumber(rule.width)} w`);
      current = rule;
      this.#write(path(rule));
    }
    this.#write('S', 'EMC');
  }

  #fillWith(color: Color | undefined): void {
    if (color === this.#color) return;
    this.#write(color ? `/${COLOR_SPACE} cs ${paint(color)} sc` : '0 g');
    this.#color = color;
    this.#usesColor = true;
  }

  #open(mark: ContentMark): void {
    const operator =
      mark.kind === 'artifact' ? ARTIFACTS[mark.artifact] : `/${mark.tag}<</MCID ${mark.number}>>BDC`;
    if (operator === this.#mark) return;
    this.#close();
    this.#write(operator);
    this.#mark = operator;
  }

  #close(): void {
    if (this.#mark !== undefined) this.#write('EMC');
    this.#mark = undefined;
  }

  /** Moves to where a run starts, unless the run before it on the line ended there. */
  #moveTo({ x, y, turn, advance }: ShownRun): void {
    const [right, up] = [Math.round(x * GRID), Math.round(y * GRID)];
    const start = turn === 'upright' ? x : -y;
    const isSameLine = turn === this.#turn && (turn === 'upright' ? up === this.#y : right === this.#x);
    if (isSameLine && Math.abs(start - this.#pen) < 1 / GRID) {
      this.#pen += advance;
      return;
    }
    if (turn !== (this.#turn ?? 'upright')) {
      this.#write(`${MATRICES[turn]} ${print(right)} ${print(up)} Tm`);
    } else if (turn === 'clockwise') {
      this.#write(`${print(this.#y - up)} ${print(right - this.#x)} Td`);
    } else this.#write(`${print(right - this.#x)} ${print(up - this.#y)} Td`);
    [this.#x, this.#y, this.#turn] = [right, up, turn];
    this.#pen = (turn === 'upright' ? right : -up) / GRID + advance;
  }

  #write(...operators: readonly string[]): void {
    this.#operators.push(...operators);
  }
}

function paint(color: Color): string {
  return color.map(printNumber).join(' ');
}

function path({ x1, y1, x2, y2 }: DrawnRule): string {
  const [fromX, fromY, toX, toY] = [x1, y1, x2, y2].map((points) => print(Math.round(points * GRID)));
  return `${fromX} ${fromY} m ${toX} ${toY} l`;
}

function print(thousandths: number): string {
  return printNumber(thousandths / GRID);
}

function printShown(shown: SpacedRun['shown']): string {
  const printed = shown.map((part) => (typeof part === 'number' ? String(part) : `(${escapeString(part)})`));
  return shown.length === 1 ? `${printed[0]}Tj` : `[${printed.join('')}]TJ`;
}

/** What a literal string cannot hold as it is; a carriage return would be read as a line feed (7.3.4.2). */
function escapeString(bytes: string): string {
  return bytes.replace(/[\\()]/g, '\\$&').replaceAll('\r', '\\r');
}
