import type { CodeTable } from '../diagnostic.js';

export const fontCodes = {
  ZT101: '字体文件不存在',
  ZT102: '字体文件与登记的校验值不符',
  ZT103: '字体文件无法读取',
  ZT104: '引用了没有登记的字体',
  ZT201: '没有一种字体有这个字符',
} as const satisfies CodeTable;
