import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/document/nodes.js';
import { allText, findAll, findOne, has, parsePart, renderSample, valOf, type XmlNode } from './read-part.js';
import { documentOf, paragraph, section } from './sample-document.js';

const EMU_PER_MILLIMETRE = 36_000;

type Footer = { readonly side: string; readonly node: XmlNode };
type WordSection = { readonly start: string | undefined; readonly footers: readonly Footer[] };

/** The sections of Word, each with the footers it refers to. */
async function readSections(...sections: readonly Section[]): Promise<readonly WordSection[]> {
  const bytes = await renderSample(documentOf(...sections));
  const relations = findAll(parsePart(bytes, 'word/_rels/document.xml.rels'), 'Relationship');
  const open = (id: string | undefined) => {
    const target = relations.find(({ attributes }) => attributes.Id === id)?.attributes.Target;
    return parsePart(bytes, `word/${target}`);
  };
  return findAll(parsePart(bytes, 'word/document.xml'), 'w:sectPr').map((node) => ({
    start: findOne(node, 'w:pgNumType').attributes['w:start'],
    footers: findAll(node, 'w:footerReference').map(({ attributes }) => ({
      side: attributes['w:type'] ?? '',
      node: open(attributes['r:id']),
    })),
  }));
}

const portrait = section('竖页', paragraph('竖'));
const landscape = section('横页', paragraph('横'));
const cover = section('封面页', paragraph('封面'));

describe('the page number', () => {
  it('stands between dashes, at the right on odd pages, one character free, at the left on even pages', async () => {
    const [first] = await readSections(portrait);
    expect(first?.footers.map(({ side }) => side)).toEqual(['default', 'even']);
    const [odd, even] = first?.footers.map(({ node }) => node) ?? [];
    if (!odd || !even) throw new Error('a footer is missing');
    expect(allText(odd)).toBe('—  —');
    expect(findOne(odd, 'w:instrText').text).toBe('PAGE');
    expect(valOf(odd, 'w:pStyle')).toBe('Footer');
    expect(valOf(odd, 'w:jc')).toBe('right');
    expect(findOne(odd, 'w:ind').attributes['w:right']).toBe('280');
    expect(valOf(even, 'w:jc')).toBe('left');
    expect(findOne(even, 'w:ind').attributes['w:left']).toBe('280');
  });

  it('is not cached and asks for no update', async () => {
    const [first] = await readSections(portrait);
    for (const { node } of first?.footers ?? []) {
      expect(findAll(node, 'w:fldChar').map(({ attributes }) => attributes)).toEqual([
        { 'w:fldCharType': 'begin' },
        { 'w:fldCharType': 'separate' },
        { 'w:fldCharType': 'end' },
      ]);
    }
  });

  it('of a sheet that has none does not come from the section before', async () => {
    const [, second, third] = await readSections(portrait, cover, portrait);
    expect(second?.footers).toHaveLength(2);
    for (const { node } of second?.footers ?? []) expect(has(node, 'w:r')).toBe(false);
    for (const { node } of third?.footers ?? []) expect(has(node, 'w:instrText')).toBe(true);
  });

  it('starts with 1 behind a cover, and only there', async () => {
    const starts = async (...sections: readonly Section[]) =>
      (await readSections(...sections)).map(({ start }) => start);
    expect(await starts(cover, portrait, landscape)).toEqual([undefined, '1', undefined]);
    expect(await starts(portrait, landscape)).toEqual([undefined, undefined]);
    expect(await starts(cover)).toEqual([undefined]);
  });
});

describe('the page number of a landscape sheet', async () => {
  const [, turned] = await readSections(portrait, landscape, portrait);
  const [odd, even] = turned?.footers.map(({ node }) => node) ?? [];
  if (!odd || !even) throw new Error('a footer is missing');

  it('is turned clockwise, for programs of all ages', () => {
    for (const node of [odd, even]) {
      expect(findOne(node, 'wps:bodyPr').attributes).toMatchObject({ vert: 'vert', lIns: '0', rIns: '0' });
      expect(findOne(node, 'mc:Choice').attributes.Requires).toBe('wps');
      expect(findOne(node, 'v:textbox').attributes.style).toBe('layout-flow:vertical');
      const [modern, old] = findAll(node, 'w:txbxContent');
      expect(modern).toEqual(old);
      expect(modern && allText(modern)).toBe('—  —');
    }
  });

  it('has its dashes 7 mm left of the type area, beside its whole height', () => {
    const place = (name: string) => Number(findOne(findOne(odd, name), 'wp:posOffset').text);
    const { cx, cy } = findOne(odd, 'wp:extent').attributes;
    expect((place('wp:positionH') + Number(cx) / 2) / EMU_PER_MILLIMETRE).toBeCloseTo(28 - 7, 1);
    expect(place('wp:positionV') / EMU_PER_MILLIMETRE).toBeCloseTo(37, 1);
    expect(Number(cy) / EMU_PER_MILLIMETRE).toBeCloseTo(210 - 37 - 35, 1);
    for (const name of ['wp:positionH', 'wp:positionV'])
      expect(findOne(odd, name).attributes.relativeFrom).toBe('page');
  });

  it('stands at the lower end on odd pages, at the upper end on even pages', () => {
    const ends = [odd, even].map((node) => {
      const box = findOne(findOne(node, 'mc:Choice'), 'w:txbxContent');
      return [valOf(box, 'w:jc'), findOne(box, 'w:ind').attributes];
    });
    expect(ends).toEqual([
      ['right', { 'w:right': '280', 'w:firstLine': '0' }],
      ['left', { 'w:left': '280', 'w:firstLine': '0' }],
    ]);
  });

  it('takes no room from the page: the paragraph that holds it is a point high', () => {
    const [anchor] = odd.children;
    expect(anchor && findOne(anchor.children[0] ?? anchor, 'w:pStyle').attributes['w:val']).toBe(
      'gongkai-separator',
    );
  });
});
