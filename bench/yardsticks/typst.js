/**
 * The text of the document as a PDF by Typst: its native compiler, our fonts, the tables with their spans and heads.
 *
 *   node bench/yardsticks/typst.js <dump> <file>
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readDump } from '../stock/flow.js';
import { textOf, writeFlow } from './flow-text.js';

const dump = readDump();
const escapeText = (text) => text.replace(/[\\#$*_`<>@=~[\]/"'-]/g, '\\$&');
const show = (inlines) => textOf(inlines, escapeText, ' \\\n');
const cellOf = ({ colSpan, rowSpan, inlines }) =>
  `table.cell(colspan: ${colSpan}, rowspan: ${rowSpan})[${show(inlines)}]`;
const rowsOf = (rows) => rows.flatMap(({ cells }) => cells.map(cellOf)).join(', ');

const source = writeFlow(dump, {
  paragraph: show,
  heading: (level, inlines) => `${'='.repeat(Math.max(1, level))} ${show(inlines)}`,
  table: ({ columns, head, body }) =>
    `#table(columns: (${columns.map(({ weight }) => `${weight}fr`).join(', ')},), table.header(${rowsOf(head)}), ${rowsOf(body)})`,
  pageBreak: '#pagebreak()',
});
const setUp =
  '#set page(paper: "a4")\n#set text(font: ("FandolFang R", "FandolFang", "Noto Serif SC"), size: 12pt, lang: "zh")\n';
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [path.dirname(dump.fonts.仿宋.file)] }] });
const pdf = compiler.pdf({ mainFileContent: `${setUp}\n${source}` });
writeFileSync(process.argv[3], pdf);
