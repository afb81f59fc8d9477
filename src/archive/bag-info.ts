/** What `bag-info.txt` says, in the order in which it says it (docs/归档格式.md). */
export const bagInfoNames = [
  'Source-Organization',
  'External-Identifier',
  'External-Description',
  'Bagging-Date',
  'Payload-Oxum',
  'Gongkai-Year',
  'Gongkai-Revision',
  'Gongkai-Supersedes',
  'Gongkai-Reason',
  'Gongkai-Approved-By',
  'Gongkai-Publication-Date',
  'Gongkai-Software',
] as const;

export type BagInfoName = (typeof bagInfoNames)[number];

export type BagInfo = Readonly<Partial<Record<BagInfoName, string>>>;

/** One line a name. What users type has line ends sometimes: they become spaces, as a value has one line. A blank one says nothing. */
export function formatBagInfo(info: BagInfo): string {
  return bagInfoNames
    .flatMap((name) => {
      const value = info[name]?.replace(/\s+/g, ' ').trim() ?? '';
      return value === '' ? [] : [`${name}: ${value}\n`];
    })
    .join('');
}

/** Reads what {@link formatBagInfo} writes and nothing else; undefined if the text is anything else. */
export function parseBagInfo(text: string): BagInfo | undefined {
  const info: Partial<Record<BagInfoName, string>> = {};
  for (const line of text.split('\n').slice(0, -1)) {
    const [, name, value] = /^([A-Za-z-]+): (.+)$/.exec(line) ?? [];
    const known = bagInfoNames.find((each) => each === name);
    if (known === undefined || value === undefined) return undefined;
    info[known] = value;
  }
  return formatBagInfo(info) === text ? info : undefined;
}
