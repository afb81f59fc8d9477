import { andThen, type Diagnostic, fail, hasErrors, type Outcome, succeed } from '../diagnostic.js';
import type { FontCatalogue } from '../fonts/font-set.js';
import { pointAt, type RawFile, type SourceFile } from '../source.js';
import { cleanText } from './clean-text.js';
import { decodeText } from './decode-text.js';
import { placeFaults } from './fault.js';
import { type LoadedLayout, loadLayout } from './load-layout.js';

/** A layout's folder, read: how it looks, and the text of its templates by name without `.hbs`. */
export type LayoutFolder = LoadedLayout & {
  readonly sections: ReadonlyMap<string, SourceFile>;
  readonly partials: ReadonlyMap<string, SourceFile>;
};

const LAYOUT = 'layout.yaml';

/** Loads the files of `templates/<layout>`, given by their path in it. All faults of all files are found in one run. */
export function loadLayoutFolder(
  files: ReadonlyMap<string, RawFile>,
  fonts: FontCatalogue,
): Outcome<LayoutFolder> {
  const file = files.get(LAYOUT);
  const layout = file ? loadLayout(file, fonts) : fail<LoadedLayout>([missingLayout]);
  const sections = decodeTemplates(files, 'sections/');
  const partials = decodeTemplates(files, 'partials/');
  const diagnostics = [layout, sections, partials].flatMap((outcome) => outcome.diagnostics);
  if (!layout.ok || !sections.ok || !partials.ok) return fail(diagnostics);
  return succeed({ ...layout.value, sections: sections.value, partials: partials.value }, diagnostics);
}

/** Its place is the line that names the layout, which this phase does not know. */
const missingLayout: Diagnostic = {
  severity: 'error',
  code: 'BS105',
  message: '版式文件夹中没有 layout.yaml',
  hint: '从同一版式的备份恢复 layout.yaml，或参照 docs/templates.md 新建',
};

/** A template is printed as data are: it holds no characters that data may not hold. */
function decodeTemplate({ path, bytes }: RawFile): Outcome<SourceFile> {
  return andThen(decodeText(path, bytes), (file) => {
    const { faults } = cleanText(file.text);
    return faults.length > 0 ? fail(placeFaults(faults, (offset) => pointAt(file, offset))) : succeed(file);
  });
}

function decodeTemplates(
  files: ReadonlyMap<string, RawFile>,
  folder: string,
): Outcome<ReadonlyMap<string, SourceFile>> {
  const decoded = [...files]
    .filter(([path]) => path.startsWith(folder))
    .map(([path, file]) => [path.slice(folder.length, -'.hbs'.length), decodeTemplate(file)] as const);
  const diagnostics = decoded.flatMap(([, outcome]) => outcome.diagnostics);
  if (hasErrors(diagnostics)) return fail(diagnostics);
  return succeed(
    new Map(decoded.flatMap(([name, outcome]) => (outcome.ok ? [[name, outcome.value]] : []))),
    diagnostics,
  );
}
