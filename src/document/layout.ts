import { z } from 'zod';

/**
 * `layout.yaml`: how an official layout looks. Lengths of sheets are millimetres, everything about type is points
 * (三号 = 15.75, 四号 = 14, 小五 = 9). Sources: GB/T 9704-2012 (版心 156 × 225 mm, 22 行 × 28 字).
 */

const decimal = z
  .string()
  .regex(/^\d+(\.\d+)?$/, '应为不带单位的数，如 28.95')
  .transform(Number);
/** A decimal within what can be meant, and what Word and PDF can hold: a sheet of 558 mm, a rule of 12 pt. */
const decimalWithin = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+(\.\d+)?$/, '应为不带单位的数，如 28.95')
    .refine((text) => !(Number(text) < least || Number(text) > most), `应为 ${least} 到 ${most} 的数`)
    .transform(Number);
const side = decimalWithin(50, 558);
const count = z
  .string()
  .regex(/^[1-9]\d{0,2}$/, '应为正整数')
  .transform(Number);
const yesNo = z.enum(['是', '否'], '应为“是”或“否”').transform((word) => word === '是');
const name = z.string().min(1, '不能为空');

const sheetSchema = z
  .strictObject({
    宽: side.describe('纸宽（毫米）'),
    高: side.describe('纸高（毫米）'),
    上: decimal.describe('上边距（毫米）'),
    下: decimal.describe('下边距（毫米）'),
    左: decimal.describe('左边距（毫米）'),
    右: decimal.describe('右边距（毫米）'),
    每行字数: count.describe('版心每行的字数'),
    每页行数: count.describe('版心每页的行数'),
    页码: yesNo.default(true).describe('是否印页码；写“否”的纸张（如封面、目录）不印页码，也不计入页数'),
  })
  .describe('一种纸张：尺寸、边距、版心的字数和行数');

const styleOf = (leastSize: number) =>
  z
    .strictObject({
      字体: name.describe('fonts.yaml 中的字体'),
      字号: decimalWithin(leastSize, 120).describe(
        '字号（磅）：二号 22、三号 15.75、四号 14、小四 12、五号 10.5、小五 9',
      ),
      行距: decimal.describe('固定行距（磅）'),
      对齐: z.enum(['左', '中', '右', '两端']).describe('对齐方式'),
      首行缩进: decimal.default(0).describe('首行缩进（字）'),
      段前: decimal.default(0).describe('段前距离（磅）'),
      段后: decimal.default(0).describe('段后距离（磅）'),
      加粗: yesNo.default(false).describe('是否加粗'),
      与下段同页: yesNo.default(false).describe('是否与下一段放在同一页'),
    })
    .describe('一种文字样式');

const styleSchema = styleOf(4);
/** 六号: smaller type in a table is not read in print. Tables that need more room are parted by columns. */
const tableTextSchema = styleOf(7.5);

const tableStyleSchema = z
  .strictObject({
    表题: tableTextSchema.describe('表格上方的标题'),
    单位行: tableTextSchema.describe('表题与表格之间的一行，如“434政府……单位：万元”'),
    表头: tableTextSchema.describe('表头单元格'),
    表文: tableTextSchema.describe('表体单元格'),
    边线: decimalWithin(0, 12).describe('边线粗细（磅）'),
    左右内距: decimal.describe('单元格左右内距（磅）'),
    上下内距: decimal.describe('单元格上下内距（磅）'),
  })
  .describe('一种表格样式；字号不小于 7.5（六号）');

export const layoutSchema = z
  .strictObject({
    格式版本: z.literal('1', '格式版本应为 1'),
    名称: name.describe('版式的名称'),
    数据: z
      .array(name)
      .describe('本版式印的数据文件，写文件名，不带 .yaml；公开件要有的正是这些；更正说明的版式写 []'),
    纸张: z.record(name, sheetSchema).describe('本版式用到的纸张，按名称引用'),
    段落样式: z
      .object({
        标题: styleSchema,
        一级标题: styleSchema,
        二级标题: styleSchema,
        三级标题: styleSchema,
        四级标题: styleSchema,
        正文: styleSchema,
        页码: styleSchema,
      })
      .catchall(styleSchema)
      .describe('段落样式；模板可用 <p style="名称"> 引用其他样式'),
    表格样式: z.record(name, tableStyleSchema).describe('表格样式，模板用 <table style="名称"> 引用'),
    页码: z
      .strictObject({
        距版心: decimal.describe('页码与版心下边缘的距离（毫米）'),
        空字: decimal.describe('单页右空、双页左空的字数'),
      })
      .describe('页码的位置'),
    中西文间距: decimalWithin(0, 0.25)
      .default(0)
      .describe(
        '段落和标题里汉字与西文字母、数字之间空出的宽度（字），如 0.125、0.25，不写为 0；PDF 的表格里不空；DOCX 只分空与不空，空多少由办公软件定',
      ),
    DOCX嵌入字体: yesNo
      .default(false)
      .describe('是否把用到的字嵌入 DOCX，使没有公文字体的电脑也能照样显示；文件会大几百 KB'),
    节: z
      .array(
        z.strictObject({
          模板: name.describe('sections 中的模板文件名，不带 .hbs'),
          纸张: name.describe('上面“纸张”中的名称'),
        }),
      )
      .min(1)
      .describe('各节的顺序'),
  })
  .describe('版式');

/** What a `layout.yaml` says. */
export type LayoutFile = z.output<typeof layoutSchema>;
/** How a document looks, whatever data it prints. */
export type Layout = Omit<LayoutFile, '数据'>;
export type Sheet = z.output<typeof sheetSchema>;
export type TextStyle = z.output<typeof styleSchema>;
export type TableStyle = z.output<typeof tableStyleSchema>;

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Points of a length in millimetres. */
export function toPoints(millimetres: number): number {
  return millimetres * POINTS_PER_MILLIMETRE;
}

/**
 * A sheet as it lies in a bound volume. A landscape one is turned counter-clockwise: the head of its table points to the
 * left, the binding edge of odd pages and the cut edge of even ones (GB/T 9704-2012, 8), its left edge is the foot.
 */
export function bindSheet(sheet: Sheet): Sheet {
  if (!isLandscape(sheet)) return sheet;
  const { 宽, 高, 上, 下, 左, 右 } = sheet;
  return { ...sheet, 宽: 高, 高: 宽, 上: 右, 下: 左, 左: 上, 右: 下 };
}

export function isLandscape({ 宽, 高 }: Sheet): boolean {
  return 宽 > 高;
}

/** The style of a heading level; level 0 is the title. */
export function headingStyle(layout: Layout, level: 0 | 1 | 2 | 3 | 4): TextStyle {
  const styles = layout.段落样式;
  return [styles.标题, styles.一级标题, styles.二级标题, styles.三级标题, styles.四级标题][
    level
  ] as TextStyle;
}
