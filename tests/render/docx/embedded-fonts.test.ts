import { unzipSync } from 'fflate';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import type { Layout } from '../../../src/document/layout.js';
import { subsetFont } from '../../../src/render/docx/fonts/subset-font.js';
import { renderDocx } from '../../../src/render/docx/render-docx.js';
import { readLayout } from '../../edition/published-edition.js';
import { openShippedFonts } from '../open-fonts.js';
import { findAll, findOne, has, parsePart } from './read-part.js';
import { documentOf, heading, paragraph, section, text } from './sample-document.js';

const { layout: shipped } = readLayout('hebei-2019');
const layout: Layout = { ...shipped, DOCX嵌入字体: true };
const fonts = openShippedFonts(layout);
const document = documentOf(
  section('竖页', heading(1, '一、标题'), {
    kind: 'paragraph',
    style: '正文',
    inlines: [text('正文2019年“引”文 A，'), text('粗B', 'bold')],
  }),
  section('竖页', paragraph('　　㎡')),
);

type Face = { readonly part: string; readonly key: string };

async function render(chosen: Layout): Promise<Uint8Array> {
  return (await renderDocx({ document, layout: chosen, fonts })).bytes;
}

/** The embedded faces by the name in the font table and their weight. */
function listFaces(bytes: Uint8Array): ReadonlyMap<string, Face> {
  const relations = findAll(parsePart(bytes, 'word/_rels/fontTable.xml.rels'), 'Relationship');
  const targets = new Map(relations.map(({ attributes }) => [attributes.Id, attributes.Target]));
  const faces = findAll(parsePart(bytes, 'word/fontTable.xml'), 'w:font').flatMap((font) =>
    font.children
      .filter(({ name }) => name.startsWith('w:embed'))
      .map(({ name, attributes }): [string, Face] => [
        `${font.attributes['w:name']} ${name.slice(7)}`,
        { part: `word/${targets.get(attributes['r:id'])}`, key: attributes['w:fontKey'] ?? '' },
      ]),
  );
  return new Map(faces);
}

/** As ECMA-376 part 4, 17.8.1 says, written independently of the renderer. */
function openFace(bytes: Uint8Array, { part, key }: Face): Font {
  const file = Buffer.from(unzipSync(bytes)[part] ?? []);
  const guid = Buffer.from(key.replace(/[{}-]/g, ''), 'hex').reverse();
  for (let index = 0; index < 32; index += 1) file[index] = (file[index] ?? 0) ^ (guid[index % 16] ?? 0);
  return create(file) as Font;
}

describe('embedded fonts', async () => {
  const bytes = await render(layout);
  const faces = listFaces(bytes);
  const open = (name: string) => {
    const face = faces.get(name);
    if (!face) throw new Error(`no face ${name} in ${[...faces.keys()]}`);
    return openFace(bytes, face);
  };

  it('are there only if the layout wants them', async () => {
    const plain = await render(shipped);
    expect(Object.keys(unzipSync(plain)).filter((path) => /odttf|fontTable.xml.rels/.test(path))).toEqual([]);
    expect(has(parsePart(plain, 'word/settings.xml'), 'w:embedTrueTypeFonts')).toBe(false);
    expect(has(parsePart(bytes, 'word/settings.xml'), 'w:embedTrueTypeFonts')).toBe(true);
    expect(has(parsePart(bytes, 'word/settings.xml'), 'w:saveSubsetFonts')).toBe(true);
  });

  it('stand under the names of the styles, their own names beside', () => {
    const table = findAll(parsePart(bytes, 'word/fontTable.xml'), 'w:font');
    const names = table
      .filter((font) => has(font, 'w:embedRegular'))
      .map((font) => [font.attributes['w:name'], findOne(font, 'w:altName').attributes['w:val']]);
    expect(new Map(names as [string, string][])).toEqual(
      new Map([
        ['仿宋_GB2312', open('仿宋_GB2312 Regular').familyName],
        ['Times New Roman', 'Liberation Serif'],
        ['黑体', 'Noto Sans SC Medium'],
        ['宋体', 'Noto Serif SC'],
      ]),
    );
  });

  it('have the characters that are set in them, and no others', () => {
    const characters = (name: string) =>
      String.fromCodePoint(...[...open(name).characterSet].sort((a, b) => a - b));
    expect(characters('仿宋_GB2312 Regular')).toBe('“”　年引文正粗，');
    expect(characters('黑体 Regular')).toBe('、一标题');
    expect(characters('宋体 Regular')).toBe(' 0123456789—');
    expect(characters('Times New Roman Bold')).toBe('B');
  });

  it('draw them as the whole fonts do, TrueType and CFF', () => {
    for (const [name, role, sample] of [
      ['仿宋_GB2312 Regular', '仿宋', '正文2019年“引”文，　'],
      ['黑体 Regular', '黑体', '一、标题'],
      ['Times New Roman Regular', '西文', '2019 A'],
      ['宋体 Regular', '宋体', '— 1'],
    ] as const) {
      const embedded = open(name);
      const whole = fonts.open(role).font;
      for (const character of sample) {
        const codePoint = character.codePointAt(0) ?? 0;
        if (!embedded.hasGlyphForCodePoint(codePoint)) continue;
        const glyph = embedded.glyphForCodePoint(codePoint);
        const original = whole.glyphForCodePoint(codePoint);
        expect(glyph.path.toSVG()).toBe(original.path.toSVG());
        expect(glyph.advanceWidth).toBe(original.advanceWidth);
      }
      expect(embedded['OS/2'].fsType).toEqual(whole['OS/2'].fsType);
      expect(embedded.copyright).toBe(whole.copyright);
    }
  });

  it('may be embedded: their makers do not forbid it', () => {
    for (const role of Object.keys(fonts.catalogue.字体)) {
      const { fsType } = fonts.open(role).font['OS/2'] as unknown as {
        readonly fsType: Readonly<Record<string, boolean>>;
      };
      expect([fsType.noEmbedding, fsType.noSubsetting, fsType.viewOnly]).toEqual([false, false, false]);
    }
  });

  it('are the same bytes each time', async () => {
    expect(Buffer.compare(await render(layout), bytes)).toBe(0);
  });
});

describe('subsetFont', () => {
  const { font } = fonts.open('补字');
  const astral = font.characterSet.filter((codePoint) => codePoint > 0xffff).slice(0, 3);

  it('holds characters beyond the basic plane, and ones that follow each other', () => {
    const codePoints = [...font.characterSet.slice(0, 40), ...astral];
    const subset = create(Buffer.from(subsetFont(font, codePoints))) as Font;
    expect(astral.length).toBeGreaterThan(0);
    expect([...subset.characterSet].sort((a, b) => a - b)).toEqual([...codePoints].sort((a, b) => a - b));
    for (const codePoint of codePoints)
      expect(subset.glyphForCodePoint(codePoint).path.toSVG()).toBe(
        font.glyphForCodePoint(codePoint).path.toSVG(),
      );
  });

  it('has right checksums', () => {
    const file = Buffer.from(subsetFont(font, font.characterSet.slice(0, 5)));
    const sum = (from: number, to: number) => {
      let total = 0;
      for (let at = from; at < to; at += 4) total = (total + file.readUInt32BE(at)) >>> 0;
      return total;
    };
    expect(sum(0, file.length)).toBe(0xb1b0afba);
    for (let index = 0; index < file.readUInt16BE(4); index += 1) {
      const record = 12 + 16 * index;
      const offset = file.readUInt32BE(record + 8);
      const end = offset + Math.ceil(file.readUInt32BE(record + 12) / 4) * 4;
      const isHead = file.toString('latin1', record, record + 4) === 'head';
      const adjustment = isHead ? file.readUInt32BE(offset + 8) : 0;
      expect((sum(offset, end) - adjustment) >>> 0).toBe(file.readUInt32BE(record + 4));
    }
  });
});
