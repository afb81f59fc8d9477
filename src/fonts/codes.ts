import type { CodeTable } from '../diagnostic.js';

/** What is wrong with the fonts, or with a text that they are to draw. */
export const fontCodes = {
  ZT102: {
    title: '字体文件与登记的校验值不符',
    explanation: '字体文件被换过或损坏了；换了字体，排版会变，同一份数据生成的文件就不再相同。',
    remedy: '从原安装包恢复；确要换字体的，同时改 fonts.yaml 的校验值。',
  },
  ZT103: {
    title: '字体文件无法读取',
    explanation: '这个文件不是程序能用的字体（TrueType 或 OpenType）。',
    remedy: '从原安装包恢复这个文件。',
  },
  ZT104: {
    title: '引用了没有登记的字体',
    explanation: '版式用的字体在 fonts/fonts.yaml 里没有。',
    remedy: '改正版式中的名称，或登记这个字体。',
  },
  ZT201: {
    title: '没有一种字体有这个字符',
    explanation: '这个字符所有后备字体都没有，印出来会是空白或方框。',
    remedy: '核对是否错字；确属生僻字的，在 fonts/fonts.yaml 中补充含有该字的字体。',
  },
} as const satisfies CodeTable;
