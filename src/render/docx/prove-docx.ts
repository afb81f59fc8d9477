import type { Diagnostic } from '../../diagnostic.js';
import { CHANGE_VIEWS, type ChangeView, viewInlines } from '../../document/change-views.js';
import type { Contents, Document } from '../../document/nodes.js';
import { hasChanges } from '../../document/spread-changes.js';
import { textOf, walkBlock } from '../../document/walk.js';
import type { SourcePoint } from '../../source.js';
import type { PrintedEntry } from '../printed-contents.js';
import { matchParagraphs } from './match-paragraphs.js';
import { readParagraphs } from './read-paragraphs.js';

const LONGEST_EXCERPT = 40;

/**
 * Reads the finished bytes back and compares them with the document, paragraph by paragraph, every character in
 * order. Paragraphs without text are skipped on both sides: the DOCX needs some of its own, in merged cells and
 * behind tables. A document that shows a correction is proved twice: accepting all tracked changes must give the new
 * text, rejecting them the old one. The document must say its changes piece by piece, as `spreadChanges` gives it.
 */
export function proveDocx(
  bytes: Uint8Array,
  document: Document,
  contents: readonly PrintedEntry[],
): readonly Diagnostic[] {
  if (!hasChanges(document)) return proveView(bytes, document, contents, 'accepted', '');
  return CHANGE_VIEWS.flatMap((view) => proveView(bytes, document, contents, view, VIEW_NOTES[view]));
}

const VIEW_NOTES: Readonly<Record<ChangeView, string>> = {
  accepted: '（接受全部修订后）',
  rejected: '（拒绝全部修订后）',
};

function proveView(
  bytes: Uint8Array,
  document: Document,
  contents: readonly PrintedEntry[],
  view: ChangeView,
  note: string,
): readonly Diagnostic[] {
  let printed: readonly string[];
  try {
    printed = readParagraphs(bytes, view).filter((text) => text !== '');
  } catch (error) {
    return [reportUnreadable(error)];
  }
  const expected = listExpected(document, contents, view).filter(({ text }) => text !== '');
  const { missing, extra } = matchParagraphs(
    expected.map(({ text }) => text),
    printed,
  );
  return [
    ...missing.flatMap((index) => expected[index] ?? []).map((text) => reportMissing(text, note)),
    ...extra.map((index) => reportExtra(printed[index] ?? '', note)),
  ];
}

type ExpectedText = { readonly text: string; readonly section: string; readonly at: SourcePoint | undefined };

/** What every paragraph should say. */
function listExpected(
  document: Document,
  contents: readonly PrintedEntry[],
  view: ChangeView,
): readonly ExpectedText[] {
  const expected: ExpectedText[] = [];
  for (const { name: section, blocks } of document.sections) {
    for (const block of blocks) {
      if (block.kind === 'contents') expected.push(...listEntries(block, section, contents));
      else {
        for (const { at, inlines } of walkBlock(section, block))
          expected.push({ text: textOf(viewInlines(inlines, view)), section, at });
      }
    }
  }
  return expected;
}

/** An entry of the contents ends with a tab and its page number. */
function listEntries(
  { at, change }: Contents,
  section: string,
  contents: readonly PrintedEntry[],
): readonly ExpectedText[] {
  return change === 'deleted' ? [] : contents.map((entry) => ({ text: printEntry(entry), section, at }));
}

function printEntry({ inlines, label }: PrintedEntry): string {
  return label === '' ? textOf(inlines) : `${textOf(inlines)}\t${label}`;
}

function reportMissing({ text, section, at }: ExpectedText, note: string): Diagnostic {
  return {
    severity: 'error',
    code: 'SC101',
    message: `“${section}”一节的文字没有完整写入 DOCX${note}：${quote(text)}`,
    hint: REPORT_HINT,
    ...(at && { at }),
  };
}

function reportExtra(text: string, note: string): Diagnostic {
  return {
    severity: 'error',
    code: 'SC102',
    message: `DOCX 中有文稿里没有的文字${note}：${quote(text)}`,
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
