import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { attachData } from '../../src/attach/attach-data.js';
import type { Attachment } from '../../src/document/attachment.js';
import type { Document } from '../../src/document/nodes.js';
import { type LoadedEdition, loadEdition } from '../../src/load/load-edition.js';
import {
  composeEdition,
  expectValue,
  linesOf,
  publishEdition,
  readEdition,
  readLayout,
} from '../edition/published-edition.js';

type Figures = {
  readonly 格式: string;
  readonly 标题: string;
  readonly 数字: readonly {
    readonly 路径: string;
    readonly 数值: string;
    readonly 单位?: string;
    readonly 印文: readonly string[];
  }[];
};

let edition: LoadedEdition;
let document: Document;
let attachments: readonly Attachment[];
let figures: Figures;

beforeAll(() => {
  edition = expectValue(loadEdition(readEdition()));
  document = publishEdition(composeEdition(edition, readLayout(edition.budget.版式)), edition);
  attachments = attachData({ ...edition, document });
  figures = JSON.parse(textOf('全部数字.json')) as Figures;
});

function textOf(name: string): string {
  const found = attachments.find((attachment) => attachment.name === name);
  return Buffer.from(found?.bytes ?? []).toString('utf8');
}

describe('the attachments of the 2019 edition', () => {
  it('are its data files and the figures, and nothing of the office', () => {
    const sources = attachments
      .filter(({ relationship }) => relationship === 'Source')
      .map(({ name }) => name);
    expect(sources).toEqual([...edition.sources.keys()].map((stem) => `${stem}.yaml`));
    expect(sources).toHaveLength(12);
    expect(attachments.filter(({ relationship }) => relationship === 'Data').map(({ name }) => name)).toEqual(
      ['全部数字.json'],
    );
    const all = attachments.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('\n');
    for (const internal of ['偏离', '已知', '审签人', '审查人', 'yaml-language-server', '照原表'])
      expect(all).not.toContain(internal);
  });

  it('state the data that the publication was made from', () => {
    for (const stem of edition.sources.keys()) {
      const original = edition.sources.get(stem)?.text ?? '';
      expect(parse(textOf(`${stem}.yaml`))).toEqual(parse(original));
    }
  });

  it('give every figure with its path, exact value, unit and how it is printed', () => {
    expect(figures).toMatchObject({
      格式: 'gongkai-figures',
      部门: edition.budget.部门.公开名称,
      年度: '2019',
    });
    const find = (path: string) => figures.数字.find((figure) => figure.路径 === path);
    // The published file says 2477.27 once: what is printed is told beside what is true.
    expect(find('支出.合计')).toEqual({
      路径: '支出.合计',
      数值: '2477.28',
      单位: '万元',
      印文: ['2477.28万元', '2477.27万元'],
    });
    expect(find('支出.比上年增减.基本支出.金额')?.数值).toBe('-73.31');
    expect(find('国有资产.房屋.数量')).toEqual({ 路径: '国有资产.房屋.数量', 数值: '206', 印文: ['206'] });
    expect(new Set(figures.数字.map(({ 路径 }) => 路径)).size).toBe(figures.数字.length);
  });

  it('print in the publication whatever they say is printed', () => {
    const text = linesOf(document).join('\n');
    for (const { 印文 } of figures.数字) for (const printed of 印文) expect(text).toContain(printed);
  });
});
