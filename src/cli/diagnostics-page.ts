import { type CatalogueEntry, familyOf, familyTitles, headEntry, listCodes } from './catalogue.js';

const HEAD = `# 检查和报错的代码

由 \`gongkai explain --all\` 生成，不要手改：规则的说明写在 \`src/check/rules/\`，其他代码的写在各处的 \`codes.ts\`。

同样的内容，命令行里用 \`gongkai explain 代码\` 看。
`;

/** `docs/diagnostics.md`: every code with what it means, a chapter for each family. */
export function formatDiagnosticsPage(): string {
  const codes = listCodes();
  const chapters = Object.entries(familyTitles).flatMap(([family, title]) => {
    const own = codes.filter(({ code }) => familyOf(code) === family);
    return own.length === 0 ? [] : [[`## ${family} ${title}`, ...own.map(formatEntry)].join('\n\n')];
  });
  return `${[HEAD.trimEnd(), ...chapters].join('\n\n')}\n`;
}

function formatEntry(entry: CatalogueEntry): string {
  const { explanation, remedy, example, source } = entry;
  const lines = [
    escapeMarkdown(explanation),
    `**改法** ${escapeMarkdown(remedy)}`,
    ...(example ? [`- 错：${quoteCode(example.wrong)}\n- 对：${quoteCode(example.right)}`] : []),
    ...(source === undefined ? [] : [`**依据** ${escapeMarkdown(source)}`]),
  ];
  return [`### ${headEntry(entry)}`, ...lines].join('\n\n');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_<>[\]#|]/g, '\\$&');
}

/** A code span; two lines are two spans. */
function quoteCode(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``))
    .join(' ');
}
