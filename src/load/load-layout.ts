import { type DataFileStem, isDataFileStem } from '../budget/budget.js';
import type { DataSegment } from '../data-path.js';
import { type Diagnostic, fail, type Outcome, succeed } from '../diagnostic.js';
import { type Layout, layoutSchema } from '../document/layout.js';
import type { FontCatalogue } from '../fonts/font-set.js';
import type { RawFile, SourceFile, SourcePoint } from '../source.js';
import { checkLayout } from './check-layout.js';
import { readYaml } from './read-yaml.js';

export type LoadedLayout = {
  readonly layout: Layout;
  /** The data files that it prints. */
  readonly stems: readonly DataFileStem[];
  /** The place of a value of `layout.yaml`. */
  readonly locateLayout: (path: readonly DataSegment[]) => SourcePoint;
};

/** Loads a `layout.yaml`: families SJ1xx and SJ2xx for the file, BS1xx for what does not fit together. */
export function loadLayout(file: RawFile | SourceFile, fonts: FontCatalogue): Outcome<LoadedLayout> {
  const loaded = readYaml(file, layoutSchema);
  if (!loaded.ok) return loaded;
  const { locate, value } = loaded.value;
  const faults = checkLayout(value, fonts).map(
    ({ code, hint, message, path }): Diagnostic => ({
      severity: 'error',
      code,
      message,
      hint,
      at: locate(path),
    }),
  );
  const diagnostics = [...loaded.diagnostics, ...faults];
  const { 数据: names, ...layout } = value;
  return faults.length > 0
    ? fail(diagnostics)
    : succeed({ layout, stems: names.filter(isDataFileStem), locateLayout: locate }, diagnostics);
}
