import type { Diagnostic } from '../../diagnostic.js';
import type { Document } from '../../document/nodes.js';
import { type Leaf, textOf, walkLeaves } from '../../document/walk.js';
import { matchParagraphs } from './match-paragraphs.js';
import { readParagraphs } from './read-paragraphs.js';

const LONGEST_EXCERPT = 40;

/**
 * Reads the finished bytes back and compares them with the document, paragraph by paragraph, every character in
 * order. Paragraphs without text are skipped on both sides: the DOCX needs some of its own, in merged cells and
 * behind tables.
 */
export function proveDocx(bytes: Uint8Array, document: Document): readonly Diagnostic[] {
  let printed: readonly string[];
  try {
    printed = readParagraphs(bytes).filter((text) => text !== '');
  } catch (error) {
    return [reportUnreadable(error)];
  }
  const leaves = [...walkLeaves(document)].filter((leaf) => textOf(leaf.inlines) !== '');
  const { missing, extra } = matchParagraphs(
    leaves.map((leaf) => textOf(leaf.inlines)),
    printed,
  );
  return [
    ...missing.flatMap((index) => leaves[index] ?? []).map(reportMissing),
    ...extra.map((index) => reportExtra(printed[index] ?? '')),
  ];
}

function reportMissing({ inlines, section, at }: Leaf): Diagnostic {
  return {
    severity: 'error',
    code: 'SC101',
    message: `“${section}”一节的文字没有完整写入 DOCX：${quote(textOf(inlines))}`,
    hint: REPORT_HINT,
    ...(at && { at }),
  };
}

function reportExtra(text: string): Diagnostic {
  return {
    severity: 'error',
    code: 'SC102',
    message: `DOCX 中有文稿里没有的文字：${quote(text)}`,
    hint: REPORT_HINT,
  };
}

function reportUnreadable(error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return { severity: 'error', code: 'SC103', message: `生成的 DOCX 无法读回：${reason}`, hint: REPORT_HINT };
}

const REPORT_HINT = '文件没有保存。请查看文字中有无控制字符等特殊字符；如果没有，这是程序的错误，请报告';

function quote(text: string): string {
  const characters = [...text.replaceAll('\n', '↵')];
  const excerpt = characters.slice(0, LONGEST_EXCERPT).join('');
  return characters.length > LONGEST_EXCERPT ? `“${excerpt}……”` : `“${excerpt}”`;
}
