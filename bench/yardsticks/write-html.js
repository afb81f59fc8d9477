/**
 * The text of the document as HTML, for pandoc to make a DOCX of.
 *
 *   node bench/yardsticks/write-html.js <dump> <file>
 */
import { writeFileSync } from 'node:fs';
import { readDump } from '../stock/flow.js';
import { textOf, writeFlow } from './flow-text.js';

const escapeText = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const show = (inlines) => textOf(inlines, escapeText, '<br>');
const cellOf = ({ colSpan, rowSpan, inlines }) =>
  `<td colspan="${colSpan}" rowspan="${rowSpan}">${show(inlines)}</td>`;
const rowsOf = (rows) => rows.map(({ cells }) => `<tr>${cells.map(cellOf).join('')}</tr>`).join('\n');

const html = writeFlow(readDump(), {
  paragraph: (inlines) => `<p>${show(inlines)}</p>`,
  heading: (level, inlines) => `<h${Math.max(1, level)}>${show(inlines)}</h${Math.max(1, level)}>`,
  table: ({ head, body }) => `<table><thead>${rowsOf(head)}</thead><tbody>${rowsOf(body)}</tbody></table>`,
  pageBreak: '<hr>',
});
writeFileSync(process.argv[3], `<!doctype html><meta charset="utf-8">\n${html}`);
