import { describe, expect, it } from 'vitest';
import { listContentsEntries } from '../../src/document/contents.js';
import type { Block, Document, Inline } from '../../src/document/nodes.js';
import { textOf, walkLeaves } from '../../src/document/walk.js';
import {
  documentOf,
  heading,
  inlines,
  list,
  paragraph,
  section,
  text,
} from '../render/docx/sample-document.js';

const contents = (deepest: 1 | 2 | 3 | 4): Block => ({ kind: 'contents', deepest });

function titlesOf(document: Document): readonly string[] {
  return listContentsEntries(document).map((entry) => `${entry.level} ${textOf(entry.inlines)}`);
}

function titled(...title: readonly Inline[]): Block {
  return { kind: 'heading', level: 1, inlines: title };
}

describe('listContentsEntries', () => {
  it('lists nothing without contents', () => {
    expect(titlesOf(documentOf(section('竖页', heading(1, '一、概况'))))).toEqual([]);
  });

  it('lists the headings after the contents, over all sections, down to their level', () => {
    const document = documentOf(
      section('竖页', heading(0, '公开'), heading(1, '目录'), contents(2)),
      section('竖页', heading(1, '一、概况'), heading(2, '（一）职责'), heading(3, '1.职责')),
      section('横页', heading(2, '（二）机构')),
    );
    expect(titlesOf(document)).toEqual(['1 一、概况', '2 （一）职责', '2 （二）机构']);
  });

  it('never lists the title, nor a heading without words', () => {
    const document = documentOf(
      section('竖页', contents(4), heading(0, '公开'), heading(1, '　'), titled(), heading(4, '（1）其他')),
    );
    expect(titlesOf(document)).toEqual(['4 （1）其他']);
  });

  it('gives the words of a heading on one line, without space around, raised but not bold', () => {
    const words = titled(
      text('　'),
      text('　一、面积', 'bold'),
      ...inlines('\n（m'),
      text('2', 'bold', 'superscript'),
      text('） '),
    );
    const [entry] = listContentsEntries(documentOf(section('竖页', contents(1), words)));
    expect(entry?.inlines).toEqual([text('一、面积'), text('（m'), text('2', 'superscript'), text('）')]);
  });

  it('knows each heading among the headings and among the leaves', () => {
    const document = documentOf(
      section('竖页', heading(0, '公开'), paragraph('前言'), contents(2)),
      section(
        '竖页',
        list('1、甲；', '2、乙；'),
        heading(1, '一、概况'),
        heading(3, '深'),
        heading(2, '（一）职责'),
      ),
    );
    const entries = listContentsEntries(document);
    expect(entries.map(({ headingIndex }) => headingIndex)).toEqual([1, 3]);
    const leaves = [...walkLeaves(document)];
    expect(entries.map(({ leaf }) => textOf(leaves[leaf]?.inlines ?? []))).toEqual([
      '一、概况',
      '（一）职责',
    ]);
  });
});
