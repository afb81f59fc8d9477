import type { CodeTable } from '../diagnostic.js';

export const cliCodes = {
  YF101: '没有这个命令',
  YF102: '没有这个选项',
  YF103: '缺少参数',
  YF104: '选项缺少值',
  YF105: '参数过多',
  YF106: '选项的值不对',
  YF199: '用法不对',
  CX101: '程序内部错误',
} as const satisfies CodeTable;
