/** A step into loaded data: a key, or a 0-based index of a list. */
export type DataSegment = string | number;

/**
 * The path of a value as users write it: `绩效指标.职责[政府办-应急管理].活动[应急预案演练].年度预算数`. An item of a
 * list is named by its 名称 (a second item of the same name by `名称#2`), so that the path survives when lines move;
 * an item without 名称 by its 1-based place.
 */
export function formatDataPath(root: unknown, segments: readonly DataSegment[]): string {
  let path = '';
  let value = root;
  for (const segment of segments) {
    path +=
      typeof segment === 'number' ? `[${nameItem(value, segment)}]` : path === '' ? segment : `.${segment}`;
    value = childOf(value, segment);
  }
  return path;
}

/** The value one step inside another, or undefined. Only own properties count. */
export function childOf(value: unknown, segment: DataSegment): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
  return (value as Record<DataSegment, unknown>)[segment];
}

function nameItem(list: unknown, index: number): string {
  const name = itemName(childOf(list, index));
  if (name === undefined || !Array.isArray(list)) return String(index + 1);
  const earlier = list.slice(0, index).filter((item) => itemName(item) === name).length;
  // `甲#2` is the second 甲: a first item that is really called so says that it is the first.
  return earlier === 0 && !/#\d+$/.test(name) ? name : `${name}#${earlier + 1}`;
}

function itemName(item: unknown): string | undefined {
  const name = childOf(item, '名称');
  return typeof name === 'string' && name !== '' ? name : undefined;
}
