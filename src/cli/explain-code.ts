import { fail, type Outcome, succeed } from '../diagnostic.js';
import { nearestName } from '../nearest-name.js';
import { type CatalogueEntry, familyOf, headEntry, listCodes } from './catalogue.js';
import { usageFault } from './usage-fault.js';

/** What a code means, as `explain` prints it. Letters that look like digits are taken for them: no family has O, I or L. */
export function explainCode(typed: string): Outcome<string> {
  const codes = listCodes();
  const wanted = typed.normalize('NFKC').trim().toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
  const entry = codes.find(({ code }) => code === wanted);
  if (entry) return succeed(formatEntry(entry));
  const hint = suggestCode(
    wanted,
    codes.map(({ code }) => code),
  );
  return fail([usageFault('YF107', `没有“${typed}”这个代码`, hint)]);
}

function formatEntry(entry: CatalogueEntry): string {
  const { explanation, remedy, example, source } = entry;
  const lines = [
    headEntry(entry),
    '',
    `说明：${explanation}`,
    `改法：${remedy}`,
    ...(example ? ['举例：', ...indent('错', example.wrong), ...indent('对', example.right)] : []),
    ...(source === undefined ? [] : [`依据：${source}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function indent(word: string, text: string): readonly string[] {
  return text.split('\n').map((line, index) => `  ${index === 0 ? `${word}：` : '    '}${line}`);
}

function suggestCode(wanted: string, codes: readonly string[]): string {
  const nearest = nearestName(wanted, codes);
  if (nearest !== undefined) return `是不是要用 ${nearest}？全部代码见 docs/diagnostics.md`;
  const family = familyOf(wanted);
  const same = codes.filter((code) => familyOf(code) === family);
  return same.length === 0
    ? '全部代码见 docs/diagnostics.md'
    : `${family} 开头的有：${same.join('、')}；含义见 docs/diagnostics.md`;
}
