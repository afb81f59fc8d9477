import { type ArchiveFault, damage } from '../damage.js';
import type { Log } from '../log.js';
import { LOG } from '../store.js';

/** A head that somebody kept outside the archive, and which line it is of, if that was kept too. */
export type KeptHead = { readonly head: string; readonly seq: number | undefined };

/** An older head is right as well: the log has grown since. One that no line has means another log. */
export function checkAnchor({ entries, head }: Log, kept: KeptHead): readonly ArchiveFault[] {
  const heads = [...entries.slice(1).map((entry) => entry.previous), head];
  const found = kept.seq === undefined ? heads.includes(kept.head) : heads[kept.seq - 1] === kept.head;
  if (found) return [];
  const line = kept.seq === undefined ? '' : `（第 ${kept.seq} 行）`;
  const what = `里没有记在外面的链头 ${kept.head}${line}：归档库被换成了旧的，或日志被改写；现在有 ${entries.length} 行`;
  return [damage('GD401', LOG, what, '停用这份归档库，查清谁动过它，从另一份完好的副本恢复')];
}
