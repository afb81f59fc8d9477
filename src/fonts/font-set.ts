import { z } from 'zod';

/** `fonts/fonts.yaml`: which file serves which role, what it must not draw, and what steps in for it. */

const name = z.string().min(1, '不能为空');
const codePoint = z
  .string()
  .regex(/^U\+[0-9A-F]{4,6}$/, '应写成 U+2015 的形式')
  .transform((text) => Number.parseInt(text.slice(2), 16));

const faceSchema = z
  .strictObject({
    文件: name.describe('字体文件名，与 fonts.yaml 在同一文件夹'),
    校验: z
      .string()
      .regex(/^[0-9a-f]{64}$/, '应为 64 位十六进制的 SHA-256')
      .describe('文件的 SHA-256'),
    许可: name.describe('许可文件'),
    办公软件名: name.describe('DOCX 中写的字体名，办公电脑上应有这种字体'),
    不用字符: z.array(codePoint).default([]).describe('字体里有、但字形不对的字符，视作没有'),
    西文: name.optional().describe('ASCII 字符改用的字体'),
    粗体: name.optional().describe('加粗时改用的字体'),
    后备: z.array(name).default([]).describe('缺字时依次改用的字体'),
  })
  .describe('一种字体');

export const fontCatalogueSchema = z
  .strictObject({
    格式版本: z.literal('1', '格式版本应为 1'),
    字体: z.record(name, faceSchema).describe('各种字体，版式按名称引用'),
  })
  .describe('字体目录');

export type FontFace = z.output<typeof faceSchema>;
export type FontCatalogue = z.output<typeof fontCatalogueSchema>;

/** The face of a role; undefined for a role that is not in the catalogue, whatever its name. */
export function findFace(catalogue: FontCatalogue, role: string): FontFace | undefined {
  return Object.hasOwn(catalogue.字体, role) ? catalogue.字体[role] : undefined;
}

/** The font names that a DOCX gives for a role: one for Chinese, one for Latin letters and digits. */
export function officeFonts(
  catalogue: FontCatalogue,
  role: string,
): { readonly eastAsia: string; readonly ascii: string } {
  const face = findFace(catalogue, role);
  if (!face) throw new Error(`font role not in the catalogue: ${role}`);
  const latin = face.西文 === undefined ? face : (findFace(catalogue, face.西文) ?? face);
  return { eastAsia: face.办公软件名, ascii: latin.办公软件名 };
}
