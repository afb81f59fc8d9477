import { readFileSync } from 'node:fs';

/** The guide for those who write a layout, read as its readers follow it. */
const guide = readFileSync('docs/模板指南.md', 'utf8');

/** The commands as the guide has them typed. */
export const commands: readonly string[] = guide.match(/(?<=^ *npm run -s gongkai -- ).+$/gm) ?? [];

/** A block of the guide with the file that the text names last before it. */
export type GuideBlock = {
  readonly kind: string;
  /** Relative to the layout, or `edition.yaml`. */
  readonly file: string;
  readonly text: string;
  /** True of a block inside a list item: it shows a part of its file. */
  readonly isPart: boolean;
};

const FENCE = /^( *)```(\w*)\n([\s\S]*?)^ *```$/gm;
const NAMED = /[`\\/]([^`\\/\s]+\.(?:hbs|yaml))`/g;

export const blocks: readonly GuideBlock[] = [...guide.matchAll(FENCE)].map((match) => {
  const [, indent = '', kind = '', text = ''] = match;
  const named = [...guide.slice(0, match.index).matchAll(NAMED)].at(-1)?.[1] ?? '';
  return {
    kind,
    file: named.endsWith('.hbs') ? `sections/${named}` : named,
    text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    isPart: indent !== '',
  };
});

/** The rows of the table under these headings: the code of the first cell, and the words of the second. */
export function rowsUnder(heading: string): readonly (readonly [code: string, words: string])[] {
  const [, table = ''] = guide.split(`${heading}\n`);
  const [rows = ''] = table.split('\n\n');
  return rows.split('\n').flatMap((row) => {
    const [, code, words] = /^\| `(.+?)` \| ([^|]+?) \|/.exec(row) ?? [];
    return code !== undefined && words !== undefined ? [[code, words] as const] : [];
  });
}

/** A YAML file with what a block shows: lists and single values replaced, lines of a mapping replaced or added. */
export function mergeYaml(text: string, block: string): string {
  return block
    .split(/^(?=\S)/m)
    .reduce(
      (merged, part) =>
        /^\S+:\n {2}[^\s-]/.test(part) ? mergeLines(merged, part) : replaceKey(merged, part),
      text,
    );
}

function replaceKey(text: string, part: string): string {
  const { key, start, end } = findKey(text, part);
  const after = text.slice(end);
  return `${text.slice(0, start)}${part.trimEnd()}\n${key === '版式' ? '' : '\n'}${after}`;
}

function mergeLines(text: string, part: string): string {
  const { start, end } = findKey(text, part);
  const lines = part.trimEnd().split('\n').slice(1);
  const names = lines.map((line) => line.slice(0, line.indexOf(':') + 1));
  const kept = text.slice(start, end).trimEnd().split('\n');
  const others = kept.filter((line) => !names.some((name) => line.startsWith(name)));
  return `${text.slice(0, start)}${[...others, ...lines].join('\n')}\n\n${text.slice(end)}`;
}

/** Where a key of the first level stands with all that is below it. */
function findKey(text: string, part: string) {
  const key = part.slice(0, part.indexOf(':'));
  const match = new RegExp(`^${key}:.*\\n(?:(?: .*)?\\n)*(?: .*\\n?)?`, 'm').exec(text);
  if (!match) throw new Error(`the file has no ${key}`);
  return { key, start: match.index, end: match.index + match[0].length };
}
