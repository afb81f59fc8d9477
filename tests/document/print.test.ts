import { expect, it } from 'vitest';
import type { Document, Inline, Mark } from '../../src/document/nodes.js';
import { printDocument } from '../../src/document/print.js';

const run = (text: string, ...marks: readonly Mark[]): Inline => ({ kind: 'text', text, marks });

const document: Document = {
  meta: { title: '预算', author: '办公室', language: 'zh-CN', date: new Date(0) },
  sections: [
    {
      name: '封面',
      sheet: '竖页',
      blocks: [
        { kind: 'heading', level: 0, inlines: [run('预'), { kind: 'lineBreak' }, run('算')] },
        { kind: 'heading', level: 2, id: '二', inlines: [run('1、收入')] },
        {
          kind: 'paragraph',
          style: '正文',
          inlines: [run('共'), run('2', 'bold'), run('3', 'bold', 'superscript')],
        },
        { kind: 'paragraph', style: '落款', inlines: [] },
        {
          kind: 'list',
          ordered: true,
          items: [{ inlines: [run('1、甲')] }, { id: '乙', inlines: [run('乙')] }],
        },
        { kind: 'pageBreak' },
        { kind: 'contents', deepest: 2 },
      ],
    },
    {
      name: '表',
      sheet: '横页',
      blocks: [
        {
          kind: 'table',
          style: '绩效',
          id: '指标',
          caption: [run('指标表')],
          unitRow: { left: [run('434政府')], right: [run('单位：万元')] },
          columns: [
            { weight: 2, align: 'left', key: true },
            { weight: 1, align: 'right', least: 4 },
          ],
          head: [{ cells: [{ colSpan: 2, rowSpan: 1, inlines: [run('表头')] }] }],
          body: [
            {
              cells: [
                { colSpan: 1, rowSpan: 2, align: 'center', id: '格', inlines: [run('甲')] },
                { colSpan: 1, rowSpan: 1, inlines: [] },
              ],
            },
            { cells: [{ colSpan: 1, rowSpan: 1, inlines: [run('44.90')] }] },
          ],
        },
        { kind: 'table', style: '常规', columns: [], head: [], body: [] },
      ],
    },
  ],
};

it('prints one line for each piece of text', () => {
  expect(printDocument(document)).toBe(`=== 封面（竖页）
title: 预↵算
h2 #二: 1、收入
p: 共**2****^3^**
p.落款:
ol
  li: 1、甲
  li #乙: 乙
pagebreak
contents 1–2

=== 表（横页）
table.绩效 #指标 [left 2 key, right 1 4–]
  caption: 指标表
  unitrow: 434政府 | 单位：万元
  thead
    tr
      - 2×1: 表头
  tbody
    tr
      - 1×2 center #格: 甲
      -:
    tr
      -: 44.90
table.常规 []
`);
});

it('shows a difference in every word, mark, place and span', () => {
  const text = JSON.stringify(document);
  const variants = [
    text.replace('"rowSpan":2', '"rowSpan":1'),
    text.replace('"marks":["bold"]', '"marks":[]'),
    text.replace('44.90', '44.9'),
    text.replace('"ordered":true', '"ordered":false'),
    text.replace('"weight":2', '"weight":3'),
    text.replace('"sheet":"横页"', '"sheet":"竖页"'),
    text.replace('"style":"落款"', '"style":"正文"'),
    text.replace('"deepest":2', '"deepest":3'),
  ];
  const printed = variants.map((variant) => printDocument(JSON.parse(variant)));
  expect(new Set([printDocument(document), ...printed]).size).toBe(variants.length + 1);
});
