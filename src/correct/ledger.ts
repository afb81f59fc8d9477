import type { CorrectionEntry } from '../budget/corrections.js';
import type { CorrectionWords } from './approval.js';
import type { CorrectionList } from './list-items.js';
import type { PlacedWords } from './placed-words.js';

const HEAD = `# yaml-language-server: $schema=../../../schemas/corrections.schema.json
# 更正台账：公开以后的各次更正。由 gongkai correct 写，只增不改，不要手工改。

格式版本: "1"
更正:
`;

/** The ledger's entry for a correction; `revision` is the number of the revision that it becomes. */
export function ledgerEntry(
  revision: number,
  supersedes: string,
  words: CorrectionWords,
  { items, shared }: CorrectionList,
): CorrectionEntry {
  const consequences = [...items.flatMap((item) => item.consequences), ...shared];
  return {
    修订版: `r${revision}`,
    代替: supersedes,
    日期: words.date,
    原因: words.reason,
    审签人: words.approvedBy,
    更正处: items.flatMap((item) => item.places).map(describe),
    连带: consequences.map(describe),
  };
}

function describe({ place, page, old, new: now }: PlacedWords): CorrectionEntry['更正处'][number] {
  return { 位置: place, 页码: page, 原为: old, 更正为: now };
}

/** The text of a ledger: one text for one list of entries, so that older entries keep their bytes. */
export function formatLedger(entries: readonly CorrectionEntry[]): string {
  return `${HEAD}${entries.map(formatEntry).join('')}`;
}

/** Text in double quotes is written as JSON does, which is YAML as well: nothing in it is taken for syntax. */
function formatEntry({ 更正处, 连带, ...words }: CorrectionEntry): string {
  const lines = Object.entries(words).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const [first = '', ...rest] = [...lines, ...formatPlaces('更正处', 更正处), ...formatPlaces('连带', 连带)];
  return [`  - ${first}\n`, ...rest.map((line) => `    ${line}\n`)].join('');
}

function formatPlaces(key: string, places: CorrectionEntry['更正处']): readonly string[] {
  if (places.length === 0) return [`${key}: []`];
  return [
    `${key}:`,
    ...places.map((place) => {
      const pairs = Object.entries(place).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
      return `  - { ${pairs.join(', ')} }`;
    }),
  ];
}

/** How a ledger stands to an archived one: `behind` if it lacks the last entries of that, `other` if an entry is not the same or too much. */
export type LedgerState = 'same' | 'behind' | 'other';

export function compareLedgers(
  own: readonly CorrectionEntry[],
  archived: readonly CorrectionEntry[],
): LedgerState {
  const isSame = own.every((entry, index) => JSON.stringify(entry) === JSON.stringify(archived[index]));
  if (!isSame) return 'other';
  return own.length === archived.length ? 'same' : 'behind';
}
