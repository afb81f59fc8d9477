import { isAmount } from '../budget/amount.js';
import { type Budget, dataFileStems } from '../budget/budget.js';
import type { Derived } from '../budget/derive.js';
import { type DataSegment, formatDataPath } from '../data-path.js';
import type { Document } from '../document/nodes.js';
import { findShownData } from '../document/shown-data.js';
import { textOf, walkLeaves } from '../document/walk.js';

/** A figure of the data. */
export type Figure = {
  /** Where it stands in the data, e.g. `支出.合计`. */
  readonly path: string;
  /** The exact decimal, without separators. */
  readonly value: string;
  /** The unit of an amount; for other figures the data has none. */
  readonly unit: '元' | '万元' | undefined;
  /** How the publication prints it, each way once, in the order of the pages; empty if it does not. */
  readonly printed: readonly string[];
};

/** No number begins with zeros: that is a code. */
const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** Codes of subjects, whole and in parts: digits, and no figures. */
const CODES: ReadonlySet<DataSegment> = new Set(['科目编码', '类', '款', '项']);

/**
 * Every figure of the data files, in their order, and then of what is derived from each: amounts, and other values that are a
 * number and nothing else.
 */
export function listFigures(budget: Budget, { 汇总 }: Derived, document: Document): readonly Figure[] {
  const root = { ...budget, 汇总 };
  const printed = collectPrinted(document);
  return [
    ...dataFileStems.flatMap((stem) => [...walkFigures(root, budget[stem], [stem], printed)]),
    ...walkFigures(root, 汇总, ['汇总'], printed),
  ];
}

type Printed = ReadonlyMap<string, ReadonlySet<string>>;

function* walkFigures(
  root: unknown,
  value: unknown,
  path: readonly DataSegment[],
  printed: Printed,
): Generator<Figure> {
  if (isAmount(value)) yield describe(root, path, value.value.toFixed(), value.format.unit, printed);
  else if (typeof value === 'string') {
    if (DECIMAL.test(value)) yield describe(root, path, value, undefined, printed);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walkFigures(root, item, [...path, index], printed);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      if (!CODES.has(key)) yield* walkFigures(root, child, [...path, key], printed);
    }
  }
}

function describe(
  root: unknown,
  segments: readonly DataSegment[],
  value: string,
  unit: Figure['unit'],
  printed: Printed,
): Figure {
  const path = formatDataPath(root, segments);
  return { path, value, unit, printed: [...(printed.get(path) ?? [])] };
}

function collectPrinted(document: Document): Printed {
  const printed = new Map<string, Set<string>>();
  for (const { inlines } of walkLeaves(document)) {
    const text = textOf(inlines);
    for (const { dataPath, start, end } of findShownData(inlines)) {
      const known = printed.get(dataPath) ?? new Set();
      printed.set(dataPath, known);
      known.add(text.slice(start, end));
    }
  }
  return printed;
}
