import type { Block } from '../../document/nodes.js';
import { textOf } from '../../document/walk.js';
import type { PrintedText } from '../printed-text.js';
import { defineRule, type Finding, inText } from '../rule.js';
import { listTables, type PrintedTable } from '../table-rows.js';

/** 无政府性基金预算，故本表为空表; 本表无数据. */
const NOTE = /(?:本|此|该)表(?:为空表?|无数据|没有数据)|空表/;

/** Catalogue 49. */
export const emptyTableNotes = defineRule({
  code: 'JG125',
  severity: 'error',
  title: '空表没有说明，或有数的表注明为空',
  explanation:
    '没有数据的报表也要公开，并在表下注明“无……，故本表为空表”。空着又不说明，看不出是没有还是漏填；有数的表留着这句话，是往年的注没有删。',
  remedy: '空表下加注“无……，故本表为空表”；有数的表删去这句话',
  example: { wrong: '表中没有数，也没有说明', right: '备注：本部门无政府性基金预算，故本表为空表。' },
  source: '《财政预决算领域基层政务公开标准指引》：没有数据的表格应当列出空表并说明',
  needs: [],
  check: ({ printed }) => listTables(printed).flatMap((table) => checkTable(table, printed)),
});

function checkTable(table: PrintedTable, printed: PrintedText): readonly Finding[] {
  // Only a table of amounts can be a 空表.
  const top = [...table.labels, ...table.head.flat()];
  if (!top.some((cell) => /单位[：:]\s*万?元/.test(cell?.text ?? ''))) return [];
  const leaf = table.labels[0] ?? table.head[0]?.[0] ?? table.body[0]?.[0];
  if (!leaf) return [];
  const empty = !table.body.flat().some((cell) => /\d/.test(cell?.text ?? ''));
  const noted = NOTE.test(findNote(table, printed));
  if (empty === noted) return [];
  const message = empty ? '表中没有一个数，也没有注明是空表' : '表中有数，却注明是空表';
  return [{ place: inText(leaf), message }];
}

/** What stands in the table and in the paragraph right below it. */
function findNote({ table, body }: PrintedTable, { document }: PrintedText): string {
  const inside = body.flat().map((leaf) => leaf?.text ?? '');
  return [...inside, ...document.sections.map(({ blocks }) => textAfter(table, blocks))].join('\n');
}

function textAfter(table: Block, blocks: readonly Block[]): string {
  const next = blocks[blocks.indexOf(table) + 1];
  return blocks.includes(table) && next?.kind === 'paragraph' ? textOf(next.inlines) : '';
}
