import type { CodeTable } from '../../diagnostic.js';

/** What reading a DOCX back found. */
export const docxCodes = {
  SC101: {
    title: 'DOCX 中缺少文字',
    explanation: '生成后读回 DOCX，发现少了应有的文字。文件没有写出。',
    remedy: '这是程序的问题，请把信息和数据交给维护人员。',
  },
  SC102: {
    title: 'DOCX 中多出文字',
    explanation: '生成后读回 DOCX，发现多了不该有的文字。文件没有写出。',
    remedy: '这是程序的问题，请把信息和数据交给维护人员。',
  },
  SC103: {
    title: 'DOCX 无法读回',
    explanation: '生成的 DOCX 读不回来，可能是坏的。文件没有写出。',
    remedy: '这是程序的问题，请把信息和数据交给维护人员。',
  },
} as const satisfies CodeTable;
