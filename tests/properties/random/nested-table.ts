import type { Cell, Column, Inline, Row, Table } from '../../../src/document/nodes.js';
import type { Dice } from './dice.js';

/** A cell left of the row marks of a {@link NestedTable}: its text, its column and the rows that it spans, one or more. */
export type NestedLabel = {
  readonly text: string;
  readonly column: number;
  readonly first: number;
  readonly last: number;
};

/** A table of duties, their activities and indicators, in which every label and every row can be told from all others. */
export type NestedTable = {
  readonly table: Table;
  readonly labels: readonly NestedLabel[];
  /** How each row says which it is; long rows say it again and again. */
  readonly rowMarks: readonly string[];
};

export const ROW_COLUMN = 4;

const WEIGHTS = [12, 7, 12, 20, 18];
/** A text that no label of a quarter of a page has room for. */
const LONG_TEXT = 700;

type Draft = { readonly labels: NestedLabel[]; readonly rows: Row[]; readonly rowMarks: string[] };

/** Mostly of more than one page; with and without title, unit row and head. */
export function makeNestedTable(dice: Dice, style: string): NestedTable {
  const draft: Draft = { labels: [], rows: [], rowMarks: [] };
  for (let duty = dice.integer(1, 4); duty > 0; duty -= 1) addDuty(dice, draft);
  const columns: readonly Column[] = WEIGHTS.map((weight) => ({ weight, align: 'left' }));
  const head = row(['职责', '预算', '活动', '描述', '指标'].map((name) => cell(name, 1)));
  const table: Table = {
    kind: 'table',
    style,
    ...(dice.chance(0.7) && { caption: run('绩效目标'.repeat(dice.chance(0.2) ? 9 : 1)) }),
    ...(dice.chance(0.7) && { unitRow: { left: run('434政府'), right: run('单位：万元') } }),
    columns,
    head: dice.chance(0.8) ? [head] : [],
    body: draft.rows,
  };
  return { table, labels: draft.labels, rowMarks: draft.rowMarks };
}

function addDuty(dice: Dice, draft: Draft): void {
  const activities = Array.from({ length: dice.integer(1, 5) }, () => throwRows(dice));
  const total = activities.reduce((sum, rows) => sum + rows, 0);
  const duty = [addLabel(dice, draft, 0, total), addLabel(dice, draft, 1, total)];
  for (const [index, rows] of activities.entries()) {
    const own = [addLabel(dice, draft, 2, rows), addLabel(dice, draft, 3, rows)];
    for (let line = 0; line < rows; line += 1) {
      const mark = `行${draft.rows.length}说`;
      const indicator = cell(mark.repeat(throwRepeats(dice)), 1);
      draft.rowMarks.push(mark);
      draft.rows.push(
        row([...(index === 0 && line === 0 ? duty : []), ...(line === 0 ? own : []), indicator]),
      );
    }
  }
}

function throwRows(dice: Dice): number {
  return dice.chance(0.15) ? dice.integer(20, 60) : dice.integer(1, 8);
}

function throwRepeats(dice: Dice): number {
  return dice.chance(0.03) ? dice.integer(150, 400) : dice.integer(1, 8);
}

/** Adds a label for the next rows. Its first character is its own, so that its start is found in a column. */
function addLabel(dice: Dice, { labels, rows }: Draft, column: number, span: number): Cell {
  const filler = dice.chance(0.06) ? LONG_TEXT : dice.integer(0, column === 3 ? 90 : 12);
  const text = dice.chance(0.08)
    ? ''
    : `${ownCharacter(labels.length)}${'的是了'.repeat(filler).slice(0, filler)}`;
  labels.push({ text, column, first: rows.length, last: rows.length + span - 1 });
  return cell(text, span);
}

const FIRST_CHARACTER = 0xb0a1;
const CHARACTERS_PER_ROW = 94;
const decoder = new TextDecoder('gb18030');

/** The characters of GB 2312 in their order, 啊阿埃挨…: every font has them. */
function ownCharacter(index: number): string {
  const high = (FIRST_CHARACTER >> 8) + Math.floor(index / CHARACTERS_PER_ROW);
  const low = (FIRST_CHARACTER & 0xff) + (index % CHARACTERS_PER_ROW);
  return decoder.decode(Uint8Array.of(high, low));
}

function row(cells: readonly Cell[]): Row {
  return { cells };
}

function cell(text: string, rowSpan: number): Cell {
  return { colSpan: 1, rowSpan, inlines: text === '' ? [] : run(text) };
}

function run(text: string): readonly Inline[] {
  return [{ kind: 'text', text, marks: [] }];
}
