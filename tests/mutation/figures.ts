import type { DataSegment } from '../../src/data-path.js';
import { formatDataPath } from '../../src/data-path.js';
import type { LoadedEdition } from '../../src/load/load-edition.js';
import type { SourceFile } from '../../src/source.js';

/** A number of the data, where it stands in its file. */
export type Figure = {
  readonly dataPath: string;
  readonly file: SourceFile;
  readonly offset: number;
  readonly typed: string;
};

/** Numbers that are not figures of the budget: how amounts are written, codes. */
const notFigures: readonly DataSegment[] = ['格式版本', '金额格式', '预算代码'];

const number = /^-?\d+(\.\d+)?/;

/** Every amount, quantity and other bare number of an edition, in the order of its files. */
export function listFigures({ budget, findExtent }: LoadedEdition): readonly Figure[] {
  return [...walkNumbers(budget, [])].map((path) => {
    const dataPath = formatDataPath(budget, path);
    const extent = findExtent(dataPath);
    if (!extent) throw new Error(`no source of ${dataPath}`);
    const { file, start } = extent;
    const offset = /["']/.test(file.text.charAt(start)) ? start + 1 : start;
    const [typed] = number.exec(file.text.slice(offset)) ?? [];
    if (typed === undefined) throw new Error(`no figure at ${dataPath}`);
    return { dataPath, file, offset, typed };
  });
}

function* walkNumbers(value: unknown, path: readonly DataSegment[]): Generator<readonly DataSegment[]> {
  if (isNumber(value)) {
    yield path;
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (!notFigures.includes(key)) {
      yield* walkNumbers(child, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}

function isNumber(value: unknown): boolean {
  if (typeof value === 'number') return true;
  if (typeof value === 'string') return number.exec(value)?.[0] === value;
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'amount';
}

/** The file with something else typed in the figure's place. */
export function retype({ file, offset, typed }: Figure, wrong: string): SourceFile {
  return {
    path: file.path,
    text: file.text.slice(0, offset) + wrong + file.text.slice(offset + typed.length),
  };
}
