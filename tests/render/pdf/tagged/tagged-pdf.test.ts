import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../../../src/document/nodes.js';
import { textOf, walkLeaves } from '../../../../src/document/walk.js';
import type { OpenFonts } from '../../../../src/fonts/open-fonts.js';
import { renderPdf } from '../../../../src/render/pdf/render-pdf.js';
import {
  cell,
  columns,
  documentOf,
  heading,
  inlines,
  list,
  paragraph,
  row,
  section,
  spannedTable,
  table,
} from '../../docx/sample-document.js';
import { sampleLayout as layout } from '../../docx/sample-layout.js';
import { openShippedFonts } from '../../open-fonts.js';
import type { ReadDictionary } from './read-objects.js';
import { readStructure, walkElements } from './read-structure.js';

let fonts: OpenFonts;
beforeAll(() => {
  fonts = openShippedFonts(layout);
});

const render = async (document: Document) => {
  const { bytes, diagnostics } = await renderPdf({ document, layout, fonts });
  expect(diagnostics).toEqual([]);
  return bytes;
};

const group = (name: string) => [
  row(cell(name, { rowSpan: 3 }), '指标甲', '优'),
  row('指标乙', ''),
  row('指标丙', '优'),
];
const names = Array.from({ length: 14 }, (_, index) => `活动${index + 10}`);
const longTable = table({
  columns: columns(2, 2, 1),
  caption: inlines('表题'),
  head: [row('活动', '指标', '标准')],
  body: names.flatMap(group),
});
const sample = documentOf(
  section(
    '竖页',
    heading(0, '标题'),
    paragraph('正文'.repeat(400)),
    list('1.甲', '2.乙'),
    heading(2, '（一）'),
  ),
  section('横页', spannedTable, longTable),
);

type Node = {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
};

/** What pdf.js reads: for every page its structure's roles and the text of each marked content. */
async function readPages(bytes: Uint8Array) {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: {
    readonly tree: Node;
    readonly tagged: ReadonlyMap<string, string>;
    readonly artifacts: string;
  }[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const tagged = new Map<string, string>();
    let artifacts = '';
    const open: (string | undefined)[] = [];
    for (const item of items) {
      if ('str' in item) {
        const id = open.findLast((mark) => mark !== undefined);
        if (id === undefined) artifacts += item.str;
        else tagged.set(id, (tagged.get(id) ?? '') + item.str);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.type === 'beginMarkedContentProps' ? (item.id ?? undefined) : undefined);
    }
    pages.push({ tree: (await page.getStructTree()) as Node, tagged, artifacts });
  }
  return pages;
}

function* walkNodes(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walkNodes(child);
}

const squeeze = (text: string) => text.replace(/\s/gu, '');

describe('a tagged PDF, read by pdf.js', () => {
  it('says its text in the order of the document by the tree, with nothing of the furniture', async () => {
    const pages = await readPages(await render(sample));
    expect(pages.length).toBeGreaterThan(3);
    const said = pages.flatMap(({ tree, tagged }) =>
      [...walkNodes(tree)].flatMap(({ type, id }) =>
        type === 'content' ? [tagged.get(id ?? '') ?? ''] : [],
      ),
    );
    const expected = [...walkLeaves(sample)].map(({ inlines: words }) => textOf(words));
    expect(squeeze(said.join(''))).toBe(squeeze(expected.join('')));
  });

  it('has page numbers, repeated heads and nothing else of text as artifacts', async () => {
    const pages = await readPages(await render(sample));
    for (const [index, { artifacts, tagged }] of pages.entries()) {
      expect(squeeze(artifacts)).toContain(`—${index + 1}—`);
      expect([...tagged.values()].join('')).not.toMatch(/— \d+ —/u);
    }
    const last = pages.at(-1);
    expect(last?.artifacts).toContain('标准');
    expect([...(last?.tagged.values() ?? [])].join('')).not.toContain('标准');
  });

  it('has the roles of the document', async () => {
    const pages = await readPages(await render(sample));
    const roles = pages.map(({ tree }) => new Set([...walkNodes(tree)].map(({ role }) => role)));
    for (const role of [
      'Document',
      'Sect',
      'H1',
      'H2',
      'P',
      'L',
      'LI',
      'LBody',
      'Table',
      'Caption',
      'THead',
      'TBody',
      'TR',
      'TH',
      'TD',
    ])
      expect(roles.some((found) => found.has(role))).toBe(true);
  });
});

describe('the structure in the file', () => {
  it('gives heading cells a scope and an id, and all cells their spans and heads', async () => {
    const { tree } = readStructure(await render(documentOf(section('竖页', spannedTable))));
    const cells = [...walkElements(tree)].filter(({ type }) => type === 'TH' || type === 'TD');
    expect(cells.map(({ type, id, attributes: { O, ...said } }) => [type, id, said])).toEqual([
      ['TH', '3', { RowSpan: 2, Scope: '/Column' }],
      ['TH', '4', { ColSpan: 3, Scope: '/Column' }],
      ['TH', '5', { Scope: '/Column' }],
      ['TH', '6', { Scope: '/Column' }],
      ['TH', '7', { Scope: '/Column' }],
      ['TH', '8', { RowSpan: 2, Scope: '/Row', Headers: ['3'] }],
      ['TD', undefined, { Headers: ['4', '5', '8'] }],
      ['TD', undefined, { Headers: ['4', '6', '8'] }],
      ['TD', undefined, { Headers: ['4', '7', '8'] }],
      ['TD', undefined, { Headers: ['4', '5', '8'] }],
      ['TD', undefined, { Headers: ['4', '6', '8'] }],
      ['TD', undefined, { Headers: ['4', '7', '8'] }],
      ['TD', undefined, { ColSpan: 3, Headers: ['3', '4', '5', '6'] }],
      ['TD', undefined, { Headers: ['4', '7'] }],
    ]);
    const [found] = [...walkElements(tree)].filter(({ type }) => type === 'Table');
    expect(found?.attributes.Summary).toContain('共4列');
  });

  it('fills the rows of every table: spans and cells cover each slot once', async () => {
    const { tree } = readStructure(await render(sample));
    for (const found of [...walkElements(tree)].filter(({ type }) => type === 'Table')) {
      for (const part of found.children.filter(({ type }) => type !== 'Caption')) {
        const width = found === [...walkElements(tree)].find(({ type }) => type === 'Table') ? 4 : 3;
        const slots = part.children.flatMap(({ children }) =>
          children.map(({ attributes: { RowSpan = 1, ColSpan = 1 } }) => Number(RowSpan) * Number(ColSpan)),
        );
        expect(slots.reduce((sum, count) => sum + count, 0)).toBe(width * part.children.length);
      }
    }
  });

  it('leads back from every marked content and every name to its element, and marks nothing twice', async () => {
    const { get, root, tree } = readStructure(await render(sample));
    const nums = (root.ParentTree as ReadDictionary).Nums as readonly unknown[];
    const owners = new Map<number, readonly string[]>();
    for (let index = 0; index < nums.length; index += 2)
      owners.set(Number(nums[index]), nums[index + 1] as readonly string[]);
    const elements = [...walkElements(tree)];
    let marks = 0;
    for (const { marks: own, number } of elements) {
      for (const [page, mark] of own) {
        expect(owners.get(Number(get(page).StructParents))?.[mark]).toBe(`${number} R`);
        marks += 1;
      }
    }
    expect(marks).toBe([...owners.values()].reduce((sum, list) => sum + list.length, 0));
    const named = elements.filter(({ id }) => id !== undefined).map(({ id, number }) => [id, `${number} R`]);
    const tree2 = (root.IDTree as ReadDictionary).Names as readonly string[];
    expect(new Map(named as [string, string][]).size).toBe(tree2.length / 2);
    const keys = tree2.filter((_, index) => index % 2 === 0);
    expect(keys).toEqual([...keys].sort());
    expect(new Map(named as [string, string][])).toEqual(
      new Map(keys.map((key, index) => [key, tree2[2 * index + 1] ?? ''])),
    );
  });

  it('says in the catalog what the file is', async () => {
    const { catalog, objects } = readStructure(await render(sample));
    expect(catalog).toMatchObject({
      Lang: 'zh-CN',
      MarkInfo: { Marked: true },
      ViewerPreferences: { DisplayDocTitle: true },
    });
    const pages = [...objects.values()].filter(
      (object) => (object as ReadDictionary).Type === '/Page',
    ) as ReadDictionary[];
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page.Tabs).toBe('/S');
  });
});

describe('the contents', () => {
  it('are links: one annotation a line, described, leading to the heading, owned by the entry', async () => {
    const long = `二、${'很长的标题'.repeat(12)}`;
    const document = documentOf(
      section('竖页', heading(1, '目录'), { kind: 'contents', deepest: 2 }, { kind: 'pageBreak' }),
      section('竖页', heading(1, '一、概况'), paragraph('正文'), heading(2, long)),
    );
    const { get, tree, root, objects } = readStructure(await render(document));
    const links = [...walkElements(tree)].filter(({ type }) => type === 'Link');
    expect(links).toHaveLength(2);
    const annotations = [...objects].filter(([, object]) => (object as ReadDictionary).Subtype === '/Link');
    // The long one has 62 characters, 25 of which go on a line that keeps room for the page number.
    expect(annotations).toHaveLength(1 + 3);
    const nums = (root.ParentTree as ReadDictionary).Nums as readonly unknown[];
    for (const [number, annotation] of annotations as [number, ReadDictionary][]) {
      const owner = nums[nums.indexOf(annotation.StructParent ?? '') + 1];
      const kids = get(owner as string).K as readonly ReadDictionary[];
      expect(kids.some((kid) => kid.Type === '/OBJR' && kid.Obj === `${number} R`)).toBe(true);
      expect(['一、概况', long]).toContain(annotation.Contents);
      expect(annotation.F).toBe(4);
      const [page] = annotation.Dest as readonly string[];
      expect(get(page).StructParents).toBe(1);
    }
  });
});
