import { type Layout, layoutSchema } from '../../../src/document/layout.js';
import { type FontCatalogue, fontCatalogueSchema } from '../../../src/fonts/font-set.js';
import type { OpenFonts } from '../../../src/fonts/open-fonts.js';

const BODY = { 字体: '仿宋', 字号: '15.75', 行距: '28.95', 对齐: '两端', 首行缩进: '2' };
const SMALL = { 字体: '宋体', 字号: '9', 行距: '12', 对齐: '左' };
const A4 = { 上: '37', 下: '35', 左: '28', 右: '26' };

/** The layout of GB/T 9704, as `layout.yaml` would give it. */
export const sampleLayout: Layout = layoutSchema.parse({
  格式版本: '1',
  名称: '测试版式',
  数据: ['支出'],
  纸张: {
    竖页: { 宽: '210', 高: '297', ...A4, 每行字数: '28', 每页行数: '22' },
    封面页: { 宽: '210', 高: '297', ...A4, 每行字数: '28', 每页行数: '22', 页码: '否' },
    横页: { 宽: '297', 高: '210', ...A4, 每行字数: '43', 每页行数: '13' },
  },
  段落样式: {
    标题: { 字体: '小标宋', 字号: '22', 行距: '36', 对齐: '中', 段后: '28.95', 与下段同页: '是' },
    一级标题: { ...BODY, 字体: '黑体', 与下段同页: '是' },
    二级标题: { ...BODY, 字体: '楷体', 与下段同页: '是' },
    三级标题: { ...BODY, 加粗: '是', 与下段同页: '是' },
    四级标题: { ...BODY, 与下段同页: '是' },
    正文: BODY,
    页码: { 字体: '宋体', 字号: '14', 行距: '18', 对齐: '右' },
    附注: { ...SMALL, 字号: '10.5', 行距: '18' },
  },
  表格样式: {
    常规: {
      表题: { 字体: '黑体', 字号: '14', 行距: '24', 对齐: '中' },
      单位行: SMALL,
      表头: { ...SMALL, 对齐: '中', 加粗: '是' },
      表文: SMALL,
      边线: '0.5',
      左右内距: '2',
      上下内距: '1.5',
    },
  },
  页码: { 距版心: '7', 空字: '1' },
  节: [{ 模板: '收支情况', 纸张: '竖页' }],
});

function face(officeName: string, latin?: string) {
  return {
    文件: `${officeName}.ttf`,
    校验: '0'.repeat(64),
    许可: 'licenses/none',
    办公软件名: officeName,
    ...(latin && { 西文: latin }),
  };
}

export const sampleCatalogue: FontCatalogue = fontCatalogueSchema.parse({
  格式版本: '1',
  字体: {
    仿宋: face('仿宋_GB2312', '西文'),
    楷体: face('楷体_GB2312', '西文'),
    小标宋: face('方正小标宋简体'),
    黑体: face('黑体'),
    宋体: face('宋体', '西文'),
    西文: face('Times New Roman'),
  },
});

/** The DOCX renderer names fonts and never opens one. */
export const sampleFonts: OpenFonts = {
  catalogue: sampleCatalogue,
  open: (role) => {
    throw new Error(`the DOCX renderer opened a font: ${role}`);
  },
};
