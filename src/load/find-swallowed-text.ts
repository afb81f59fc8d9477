import type { CST } from 'yaml';
import type { Fault } from './fault.js';
import { quoteText } from './quote-text.js';
import type { PlacedItem, PlacedToken } from './walk-tokens.js';

/**
 * Comments that look as if they had been meant as text: `名称: 张三 #1楼` and `备注: #1楼`. Only a comment without a
 * space after its `#`, on the line of a plain value or where a value is missing; lines of `####` are ornament.
 */
export function findSwallowedText(placed: readonly (PlacedToken | PlacedItem)[]): readonly Fault[] {
  return placed
    .flatMap((each) => commentAfter('token' in each ? endOf(each.token) : marksOf(each.item)))
    .filter(({ source }) => isSwallowed(source))
    .map(({ offset, source }) => ({
      code: 'SJ131',
      severity: 'warning',
      offset,
      message: `${quoteText(source)}被当成注释，不会印出来`,
      hint: '是文字的，把整个值用双引号括起来；是注释的，在 # 后面加一个空格',
    }));
}

/** Whether a comment after a value or in place of one looks like text. */
export function isSwallowed(comment: string): boolean {
  return /^#[^\s#=*+-]/.test(comment);
}

function endOf(token: CST.Token): readonly CST.SourceToken[] {
  return token.type === 'scalar' ? (token.end ?? []) : [];
}

/** The marks where a value should follow but does not. */
function marksOf({ start, key, sep, value }: CST.CollectionItem): readonly CST.SourceToken[] {
  if (value) return [];
  const marks = key ? (sep ?? []) : start;
  const mark = marks.findIndex(({ type }) => type === 'map-value-ind' || type === 'seq-item-ind');
  return mark < 0 ? [] : marks.slice(mark + 1);
}

/** The comment on the same line, if any. */
function commentAfter(tokens: readonly CST.SourceToken[]): readonly CST.SourceToken[] {
  const comment = tokens.find(({ type }) => type === 'comment' || type === 'newline');
  return comment?.type === 'comment' ? [comment] : [];
}
