/** A step into loaded data: a key, or a 0-based index of a list. */
export type DataSegment = string | number;

/**
 * The path of a value as users write it: `绩效指标.职责[政府办-应急管理].活动[应急预案演练].年度预算数`. An item of a
 * list is named by what it is about ({@link NAMING_KEYS}; a second item of the same name by `名称#2`), so that the path
 * survives when lines move; an item without a name by its 1-based place.
 */
export function formatDataPath(root: unknown, segments: readonly DataSegment[]): string {
  let path = '';
  let value = root;
  for (const segment of segments) {
    path = extendDataPath(path, value, segment);
    value = childOf(value, segment);
  }
  return path;
}

/** The path one step inside a value whose own path is known. */
export function extendDataPath(path: string, value: unknown, segment: DataSegment): string {
  if (typeof segment === 'string') return path === '' ? segment : `${path}.${segment}`;
  const name = Array.isArray(value) ? namesOf(value)[segment] : undefined;
  return `${path}[${name ?? segment + 1}]`;
}

/** The value one step inside another, or undefined. Only own properties count. */
export function childOf(value: unknown, segment: DataSegment): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
  return (value as Record<DataSegment, unknown>)[segment];
}

/** What an item may be about, the most exact first. */
const NAMING_KEYS = ['科目编码', '名称', '单位', '项目', '类别'] as const;

const known = new WeakMap<readonly unknown[], readonly string[]>();

/** The names of a list's items, worked out once for a list: data never changes, and lists are long. */
function namesOf(list: readonly unknown[]): readonly string[] {
  const names = known.get(list) ?? nameItems(list);
  known.set(list, names);
  return names;
}

function nameItems(list: readonly unknown[]): readonly string[] {
  const counts = new Map<string, number>();
  return list.map((item, index) => {
    const name = itemName(item);
    if (name === undefined) return String(index + 1);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    // `甲#2` is the second 甲: a first item that is really called so says that it is the first.
    return count === 1 && !/#\d+$/.test(name) ? name : `${name}#${count}`;
  });
}

/** What an item of a list is about; undefined for one without a name. Items of one list may share a name. */
export function itemName(item: unknown): string | undefined {
  const names = NAMING_KEYS.map((key) => childOf(item, key));
  return names.find((name): name is string => typeof name === 'string' && name !== '');
}
