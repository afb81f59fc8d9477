import { describe, expect, it } from 'vitest';
import { fail, succeed } from '../../src/diagnostic.js';
import type { FontCatalogue } from '../../src/fonts/font-set.js';
import { openFonts } from '../../src/fonts/open-fonts.js';
import { readShippedFont, shippedCatalogue } from '../render/open-fonts.js';

function open(
  roles: readonly string[],
  changes: { catalogue?: FontCatalogue; readFont?: typeof readShippedFont } = {},
) {
  return openFonts({
    catalogue: shippedCatalogue,
    roles,
    readFont: readShippedFont,
    locate: (role, key = '校验') => ({ path: 'fonts/fonts.yaml', line: role.length, column: key.length }),
    ...changes,
  });
}

describe('openFonts', () => {
  it('opens what a role leads to: its Latin, its bold, its fallbacks', () => {
    const opened = open(['仿宋']);
    if (!opened.ok) throw new Error('the shipped fonts do not open');
    for (const role of ['仿宋', '西文', '西文粗', '黑体', '补字', '宋体'])
      expect(opened.value.open(role).role).toBe(role);
    expect(() => opened.value.open('楷体')).toThrow('楷体');
  });

  it('does not trust a character whose drawing is known to be wrong', () => {
    const opened = open(['仿宋']);
    if (!opened.ok) throw new Error('the shipped fonts do not open');
    expect(opened.value.open('仿宋').font.hasGlyphForCodePoint(0xffe5)).toBe(true);
    expect(opened.value.open('仿宋').has(0xffe5)).toBe(false);
  });

  it('reads a file once, though several roles share it', () => {
    const read: string[] = [];
    const readFont = (file: string) => {
      read.push(file);
      return readShippedFont(file);
    };
    expect(open(['宋体', '宋体数字'], { readFont }).ok).toBe(true);
    expect(read).toEqual([...new Set(read)]);
  });

  it('reports every fault in one run: unread, altered, unusable, unknown', () => {
    const { 宋体, 黑体, 小标宋, 西文, 西文粗 } = shippedCatalogue.字体;
    if (!宋体 || !黑体 || !小标宋 || !西文 || !西文粗) throw new Error('a shipped role is gone');
    const notAFont = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    const catalogue = {
      ...shippedCatalogue,
      字体: {
        宋体: { ...宋体, 文件: '没有.ttf' },
        黑体: { ...黑体, 校验: '0'.repeat(64) },
        小标宋: { ...小标宋, 校验: notAFont },
        西文,
        西文粗,
      },
    };
    const unread = {
      severity: 'error',
      code: 'ZT905',
      message: '“fonts/没有.ttf”无法读取（EACCES）',
    } as const;
    const readFont = (file: string) => {
      if (file === '没有.ttf') return fail<Uint8Array>([unread]);
      return file === 小标宋.文件 ? succeed(new Uint8Array()) : readShippedFont(file);
    };
    const opened = open(['宋体', '黑体', '小标宋', '隶书'], { catalogue, readFont });
    expect(opened.ok).toBe(false);
    const codes = opened.diagnostics.map(({ code }) => code);
    expect(codes.toSorted()).toEqual(['ZT102', 'ZT103', 'ZT104', 'ZT905']);
    expect(opened.diagnostics.find(({ code }) => code === 'ZT905')).toEqual({
      ...unread,
      at: { path: 'fonts/fonts.yaml', line: 2, column: 2 },
      dataPath: '字体.宋体.文件',
    });
  });

  it('takes no name that objects have by birth for a role', () => {
    const { 黑体 } = shippedCatalogue.字体;
    if (!黑体) throw new Error('a shipped role is gone');
    const catalogue = { ...shippedCatalogue, 字体: { 黑体: { ...黑体, 后备: ['constructor'] } } };
    expect(open(['黑体'], { catalogue }).diagnostics.map(({ code }) => code)).toEqual(['ZT104']);
  });
});
