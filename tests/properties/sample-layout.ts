import { type Layout, layoutSchema } from '../../src/document/layout.js';

const style = { 字体: '仿宋', 字号: '15.75', 行距: '28.95', 对齐: '两端' };
const small = { 字体: '宋体', 字号: '9', 行距: '12', 对齐: '中' };

/** A small layout for tests of the tools themselves: one sheet, one table style. */
export const sampleLayout: Layout = layoutSchema.parse({
  格式版本: '1',
  名称: '样张',
  纸张: {
    竖页: { 宽: '210', 高: '297', 上: '37', 下: '35', 左: '28', 右: '26', 每行字数: '28', 每页行数: '22' },
  },
  段落样式: {
    标题: style,
    一级标题: style,
    二级标题: style,
    三级标题: style,
    四级标题: style,
    正文: style,
    页码: style,
  },
  表格样式: {
    常规: { 表题: small, 单位行: small, 表头: small, 表文: small, 边线: '0.5', 左右内距: '2', 上下内距: '1' },
  },
  页码: { 距版心: '7', 空字: '1' },
  节: [{ 模板: '正文', 纸张: '竖页' }],
});
