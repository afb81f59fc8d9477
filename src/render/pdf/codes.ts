import type { CodeTable } from '../../diagnostic.js';

export const pdfCodes = {
  SC151: 'PDF 中缺少文字',
  SC152: 'PDF 中有文字超出版心',
} as const satisfies CodeTable;
