import { text } from './scalars.js';

/** An indicator with the levels above it, as a row of a table. */
export const indicatorLevels = {
  一级指标: text().describe('一级指标，如“产出指标”；同上一行的也照写'),
  二级指标: text().describe('二级指标，如“数量指标”；同上一行的也照写'),
  三级指标: text().describe('三级指标，即指标的名称'),
  指标值: text().describe('指标值，照抄，如“≥95%”'),
};
