import type { CodeTable } from '../../diagnostic.js';

/** What reading a PDF back found. */
export const pdfCodes = {
  SC151: {
    title: 'PDF 中缺少文字',
    explanation: '生成 PDF 时有文字没有画出来。文件没有写出。',
    remedy: '这是程序的问题，请把信息和数据交给维护人员。',
  },
  SC152: {
    title: 'PDF 中有文字超出版心',
    explanation: '有文字画到了版心之外，可能印不全或被盖住。文件没有写出。',
    remedy: '检查报出的表格列宽、字号和文字长度；改不了的，交给维护人员。',
  },
  SC153: {
    title: 'PDF 中有数字断成两行',
    explanation: '一格里的数字比这一列宽，断在了两行，读的人会看成两个数。文件没有写出。',
    remedy: '在版式的表格模板里加宽这一列，或减小这种表格的字号。',
  },
  SC154: {
    title: 'PDF 的目录与正文不符',
    explanation: '目录的一条没有完整画出来、页码不对，或超出了版心。文件没有写出。',
    remedy: '检查版式中目录的样式（目录一级等）的字号和缩进；改不了的，交给维护人员。',
  },
  SC155: {
    title: 'PDF 的结构标记与正文不符',
    explanation: '读屏软件按结构标记朗读；标记缺了、重了或次序不对，听到的就不是正文。文件没有写出。',
    remedy: '这是程序的问题，请把信息和数据交给维护人员。',
  },
} as const satisfies CodeTable;
