import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { textOf, walkLeaves } from '../../../src/document/walk.js';
import { readParagraphs } from '../../../src/render/docx/read-paragraphs.js';
import { renderDocx } from '../../../src/render/docx/render-docx.js';
import { findAll, findOne, has, parsePart, readPart, renderSample } from './read-part.js';
import { documentOf, paragraph, sampleDocument, section } from './sample-document.js';
import { sampleFonts, sampleLayout } from './sample-layout.js';

const input = { document: sampleDocument, layout: sampleLayout, fonts: sampleFonts };

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('renderDocx', () => {
  it('keeps every character of the document, in order', async () => {
    const { bytes, diagnostics } = await renderDocx(input);
    const expected = [...walkLeaves(sampleDocument)].map((leaf) => textOf(leaf.inlines));
    expect(readParagraphs(bytes, 'accepted').filter((text) => text !== '')).toEqual(expected);
    expect(diagnostics).toEqual([]);
  });

  it('gives the same bytes each time, in every time zone', async () => {
    const { bytes } = await renderDocx(input);
    for (const [name, hour] of [
      ['UTC', 0],
      ['Asia/Shanghai', 8],
      ['America/St_Johns', 20],
    ] as const) {
      vi.stubEnv('TZ', name);
      expect(new Date(0).getHours()).toBe(hour);
      expect(Buffer.compare((await renderDocx(input)).bytes, bytes)).toBe(0);
    }
  });

  it('changes with the document', async () => {
    const other = documentOf(...sampleDocument.sections.slice(1));
    expect(await renderSample(other)).not.toEqual(await renderSample(sampleDocument));
  });

  it('starts with the content types and holds no part that nothing refers to', async () => {
    const bytes = await renderSample(sampleDocument);
    const paths = Object.keys(unzipSync(bytes));
    expect(paths[0]).toBe('[Content_Types].xml');
    expect(paths.filter((path) => /numbering|footnotes|endnotes|custom/.test(path))).toEqual([]);
    const targets = findAll(parsePart(bytes, 'word/_rels/document.xml.rels'), 'Relationship').map(
      ({ attributes }) => `word/${attributes.Target}`,
    );
    expect(targets.toSorted()).toEqual(
      [
        'fontTable',
        ...['footer1', 'footer2', 'footer3', 'footer4', 'footer5', 'footer6'],
        ...['settings', 'styles', 'theme/theme1'],
      ].map((part) => `word/${part}.xml`),
    );
    for (const target of targets) expect(paths).toContain(target);
  });

  it('declares a content type for exactly the parts that exist', async () => {
    const bytes = await renderSample(sampleDocument);
    const declared = findAll(parsePart(bytes, '[Content_Types].xml'), 'Override').map(({ attributes }) =>
      attributes.PartName?.slice(1),
    );
    const parts = Object.keys(unzipSync(bytes)).filter((path) => !/\.rels$|^\[/.test(path));
    expect(declared.toSorted()).toEqual(parts.toSorted());
  });

  it('keeps spaces, full-width spaces and characters that XML escapes', async () => {
    const words = '  两个空格  、　　全角、a & b < c > d "e" \'f\' ';
    const bytes = await renderSample(documentOf(section('竖页', paragraph(words))));
    const [text] = findAll(parsePart(bytes, 'word/document.xml'), 'w:t');
    expect(text?.text).toBe(words);
    expect(text?.attributes['xml:space']).toBe('preserve');
  });

  it('reports a character that XML cannot hold', async () => {
    const document = documentOf(section('竖页', paragraph('控制\u0001字符')));
    const { diagnostics } = await renderDocx({ ...input, document });
    expect(diagnostics.map(({ code }) => code)).toEqual(['SC101', 'SC102']);
  });
});

describe('the properties', () => {
  it('are those of the publication', async () => {
    const core = parsePart(await renderSample(sampleDocument), 'docProps/core.xml');
    const text = (name: string) => findOne(core, name).text;
    expect(text('dc:title')).toBe('某区政府办公室2019年部门预算公开');
    expect(text('dc:creator')).toBe('某区政府办公室');
    expect(text('dc:language')).toBe('zh-CN');
    expect(text('dcterms:created')).toBe('2019-02-01T00:00:00Z');
    expect(text('dcterms:modified')).toBe('2019-02-01T00:00:00Z');
  });

  it('escape a title', async () => {
    const meta = { ...sampleDocument.meta, title: 'A&B <C>' };
    const core = parsePart(await renderSample({ ...sampleDocument, meta }), 'docProps/core.xml');
    expect(findOne(core, 'dc:title').text).toBe('A&B <C>');
  });
});

describe('the settings', () => {
  it('are those of Chinese text in a current Word', async () => {
    const bytes = await renderSample(sampleDocument);
    const settings = parsePart(bytes, 'word/settings.xml');
    const compatibility = findAll(settings, 'w:compatSetting').find(
      ({ attributes }) => attributes['w:name'] === 'compatibilityMode',
    );
    expect(compatibility?.attributes['w:val']).toBe('15');
    expect(findOne(settings, 'w:characterSpacingControl').attributes['w:val']).toBe('compressPunctuation');
    expect(findOne(settings, 'w:themeFontLang').attributes['w:eastAsia']).toBe('zh-CN');
    expect(has(settings, 'w:evenAndOddHeaders')).toBe(true);
  });

  it('ask for nothing to be updated when the file is opened', async () => {
    const bytes = await renderSample(sampleDocument);
    expect(readPart(bytes, 'word/settings.xml')).not.toContain('updateFields');
    for (const part of ['document', 'footer1', 'footer2', 'footer3', 'footer4']) {
      expect(readPart(bytes, `word/${part}.xml`)).not.toMatch(/w:dirty/);
    }
  });
});
