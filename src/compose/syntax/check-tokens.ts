import type { Diagnostic } from '../../diagnostic.js';
import type { SourcePoint } from '../../source.js';
import { fault, type Report } from '../fault.js';
import { hintName } from '../hint-name.js';
import { isElementName, ruleOf, WRITABLE_NAMES } from '../markup/vocabulary.js';
import type { MarkupProblem, MarkupToken } from './tokenize-markup.js';

/** A start tag that waits for its end tag. */
export type OpenElement = { readonly name: string; readonly at: SourcePoint };

type Place = (offset: number) => SourcePoint;
type Tree = { readonly open: OpenElement[]; readonly report: Report };

/** Names, attributes and pairing of tags; pushes and pops the elements that are open. */
export function checkTokens(tokens: readonly MarkupToken[], place: Place, tree: Tree): void {
  for (const token of tokens) checkToken(token, place(token.offset), tree);
}

/** Every element that is still open at the end of a template or of a block's branch. */
export function reportUnclosed(open: readonly OpenElement[], report: Report): void {
  for (const { at, name } of open) {
    const hint = `在同一个模板或同一个块之内写 </${name}>`;
    report(fault('MB204', `<${name}> 没有结束`, { at, hint }));
  }
}

function checkToken(token: MarkupToken, at: SourcePoint, tree: Tree): void {
  switch (token.kind) {
    case 'open':
      tree.open.push({ name: token.element, at });
      checkElement(token.element, at, tree.report);
      break;
    case 'attribute':
      checkAttribute(token.element, token.name, at, tree.report);
      break;
    case 'selfClose':
      tree.open.pop();
      break;
    case 'close':
      closeElement(token.element, at, tree);
      break;
    case 'problem':
      // An end tag that is not well written still ends its element.
      if (token.problem === 'endTag') tree.open.pop();
      tree.report(describeProblem(token.problem, token.text, at));
      break;
    default:
      token satisfies never;
  }
}

function checkElement(name: string, at: SourcePoint, report: Report): void {
  if (name === 'data') {
    const hint = '用 {{路径}}、{{wan 路径}} 等写法印出数据';
    report(fault('MB202', '<data> 由程序加上，模板不能自己写', { at, hint }));
  } else if (!isElementName(name)) {
    report(fault('MB202', `没有元素 <${name}>`, { at, hint: hintName(name, WRITABLE_NAMES) }));
  }
}

function checkAttribute(element: string, name: string, at: SourcePoint, report: Report): void {
  if (!isElementName(element)) return;
  const { attributes } = ruleOf(element);
  if (attributes.includes(name)) return;
  const hint = attributes.length === 0 ? `<${element}> 不带属性` : hintName(name, attributes);
  report(fault('MB203', `<${element}> 没有属性 ${name}`, { at, hint }));
}

function closeElement(name: string, at: SourcePoint, { open, report }: Tree): void {
  const innermost = open.at(-1);
  if (!innermost) {
    const hint = '删去它；开始标签若在块外，要移到同一个块内';
    report(fault('MB204', `</${name}> 没有对应的开始标签`, { at, hint }));
  } else if (innermost.name !== name) {
    const related = [{ message: `<${innermost.name}> 从这里开始`, at: innermost.at }];
    const hint = `先写 </${innermost.name}>`;
    report(fault('MB204', `<${innermost.name}> 还没有结束，却遇到 </${name}>`, { at, hint, related }));
  }
  dropThrough(open, name);
}

/** Closes what the end tag most likely meant to close, so that one slip makes one fault. */
function dropThrough(open: OpenElement[], name: string): void {
  const meant = open.findLastIndex((element) => element.name === name);
  if (meant === -1) open.pop();
  else open.splice(meant);
}

function describeProblem(problem: MarkupProblem, text: string, at: SourcePoint): Diagnostic {
  switch (problem) {
    case 'ampersand':
      return fault('MB201', `文字中的“${text}”不能识别`, { at, hint: hintAmpersand(text) });
    case 'brace':
      return fault('MB201', `文字中的“${text}”不能识别`, { at, hint: BRACE_HINT });
    case 'lessThan':
      return fault('MB201', '文字中的 < 不是标签', { at, hint: '要印出 <，写成 &lt;' });
    case 'sectionEnd':
      return fault('MB201', '文字中不能有 ]]>', { at, hint: '写成 ]]&gt;' });
    case 'control':
      return fault('MB201', `模板中有不能印出的字符 ${text}`, { at, hint: '删去它' });
    case 'comment':
      return fault('MB205', `不能使用 ${text}`, { at, hint: '说明写成 {{!-- … --}}' });
    case 'instruction':
      return fault('MB205', `不能使用 ${text}`, { at, hint: '删去它' });
    case 'endTag':
      return fault('MB205', '结束标签没有写完整', { at, hint: '如 </p>' });
    case 'attribute':
      return fault('MB205', `标签里的“${text}”不能识别`, { at, hint: '属性写成 名称="值"，值要加引号' });
    default:
      return problem satisfies never;
  }
}

const BRACE_HINT = '数据写成 {{支出.合计}}，用两个半角大括号；要印出大括号，写成 &#123;、&#125;';

function hintAmpersand(text: string): string {
  return text === '&nbsp;' ? '空格直接写' : '& 要写成 &amp;';
}
