import type { CodeTable } from '../../diagnostic.js';

export const docxCodes = {
  SC101: 'DOCX 中缺少文字',
  SC102: 'DOCX 中多出文字',
  SC103: 'DOCX 无法读回',
} as const satisfies CodeTable;
