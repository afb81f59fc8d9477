import { DataLeaf } from '../data/data-leaf.js';
import { hintName } from '../hint-name.js';
import { describeKind, isList } from './expect-value.js';
import { type HelperCall, missing, Printed, reject, type Value, type ValueRecord } from './helper.js';

/**
 * Looks a path up step by step, own keys only. The one place where a template touches the data: what is not there is
 * reported at the path itself, with the names that are.
 */
export function resolvePath(base: Value | undefined, steps: readonly string[], call: HelperCall): Value {
  if (base === undefined) return rejectVariable(call);
  let value = base;
  for (const step of steps) {
    if (value === missing) return missing;
    if (!isRecord(value)) return rejectStep(value, step, call);
    const next: Value | undefined = Object.hasOwn(value, step) ? value[step] : undefined;
    if (next === undefined) return rejectName(step, Object.keys(value), call);
    value = next;
  }
  return value;
}

/** A value with names inside. */
export function isRecord(value: Value): value is ValueRecord {
  return (
    typeof value === 'object' && !isList(value) && !(value instanceof DataLeaf) && !(value instanceof Printed)
  );
}

function rejectVariable(call: HelperCall): typeof missing {
  return reject(call, 'MB108', `“${call.written}”只能在 {{#each}} 里用`);
}

function rejectStep(value: Value, step: string, call: HelperCall): typeof missing {
  const hint = isList(value)
    ? '列表用 {{#each …}} 逐项取出'
    : '上一级的数据写 ../名称，整个数据写 @root.名称';
  const dataPath = value instanceof DataLeaf ? value.path : undefined;
  const message = `取不到“${call.written}”：“${step}”的上一级是${describeKind(value)}，没有下级`;
  return reject(call, 'MB301', message, { hint, dataPath });
}

function rejectName(step: string, names: readonly string[], call: HelperCall): typeof missing {
  const part = step === call.written ? '' : `（在“${call.written}”中）`;
  const hint = /[。．]/.test(step) ? '各级用半角的“.”连接' : hintName(step, names);
  return reject(call, 'MB301', `数据中没有“${step}”${part}`, { hint });
}
