import type { DataSegment } from '../../data-path.js';
import type { FieldChange } from './field-change.js';
import { isPlainList, isPlainRecord, type PlainRecord, type PlainValue } from './plain-data.js';

/**
 * The data that changes lead to: `applyChanges(old, compareData(old, new))` is `new`, but for the order of keys. Throws a RangeError on
 * changes that were found between other data.
 */
export function applyChanges(old: PlainRecord, changes: readonly FieldChange[]): PlainRecord {
  const changed = applyInside(old, plantChanges(changes));
  if (isPlainRecord(changed)) return changed;
  throw new RangeError('the changes belong to other data');
}

/** The changes at a value of the old data, and those inside of it. */
type Plan = {
  readonly inside: Map<DataSegment, Plan>;
  replacement?: PlainValue;
  isRemoved: boolean;
  /** Where the item stands in the new list, if it moved there. */
  movedTo?: DataSegment;
  readonly added: Map<DataSegment, PlainValue>;
};

/** A tree by old steps: a change needs no look at the others to be found. */
function plantChanges(changes: readonly FieldChange[]): Plan {
  const root = startPlan();
  for (const change of changes) {
    const plan = reachPlan(root, change.old.steps);
    const last = change.new.steps.at(-1);
    if (change.kind === 'changed') plan.replacement = change.new.value;
    else if (change.kind === 'removed') plan.isRemoved = true;
    else if (last === undefined) throw new RangeError('nothing is added or moved at the root');
    else if (change.kind === 'added') plan.added.set(last, change.new.value);
    else plan.movedTo = last;
  }
  return root;
}

function startPlan(): Plan {
  return { inside: new Map(), isRemoved: false, added: new Map() };
}

function reachPlan(root: Plan, steps: readonly DataSegment[]): Plan {
  let plan = root;
  for (const step of steps) {
    const next = plan.inside.get(step) ?? startPlan();
    plan.inside.set(step, next);
    plan = next;
  }
  return plan;
}

function applyInside(value: PlainValue, plan: Plan | undefined): PlainValue {
  if (!plan) return value;
  if (plan.replacement !== undefined) return plan.replacement;
  if (isPlainList(value)) return applyToList(value, plan);
  if (isPlainRecord(value)) return applyToRecord(value, plan);
  if (plan.inside.size === 0 && plan.added.size === 0) return value;
  throw new RangeError('the changes belong to other data');
}

function applyToRecord(record: PlainRecord, { inside, added }: Plan): PlainRecord {
  const kept = Object.entries(record).filter(([key]) => !inside.get(key)?.isRemoved);
  return Object.fromEntries([
    ...kept.map(([key, value]) => [key, applyInside(value, inside.get(key))] as const),
    ...[...added].map(([key, value]) => [String(key), value] as const),
  ]);
}

/** What is added or moved has its place in the new list; all else keeps its order in the places that are left. */
function applyToList(list: readonly PlainValue[], { inside, added }: Plan): readonly PlainValue[] {
  const placed = new Map(added);
  const rest: PlainValue[] = [];
  for (const [index, item] of list.entries()) {
    const plan = inside.get(index);
    if (plan?.isRemoved) continue;
    const value = applyInside(item, plan);
    if (plan?.movedTo === undefined) rest.push(value);
    else placed.set(plan.movedTo, value);
  }
  const waiting = rest.values();
  return Array.from({ length: placed.size + rest.length }, (_, index) => {
    const value = placed.get(index) ?? waiting.next().value;
    if (value === undefined) throw new RangeError('the changes belong to other data');
    return value;
  });
}
