import type { DataSegment } from '../data-path.js';
import { type Diagnostic, fail, hasErrors, type Outcome, succeed } from '../diagnostic.js';
import type { Layout } from '../document/layout.js';
import type { Document, DocumentMeta, Section } from '../document/nodes.js';
import type { SourcePoint } from '../source.js';
import { checkContents } from './check-contents.js';
import { type CompiledTemplates, compileTemplates } from './compile-templates.js';
import { bindData } from './data/bind-data.js';
import { completeData } from './data/complete-data.js';
import type { BoundRecord } from './data/data-leaf.js';
import { fillBlanks } from './data/fill-blanks.js';
import { collectFaults, fault } from './fault.js';
import { findTitles, titleText } from './find-title.js';
import { limitWork, type Work } from './helpers/work.js';
import { hintName } from './hint-name.js';
import { readSection } from './markup/read-section.js';
import { checkNames, withoutTold } from './syntax/check-names.js';
import type { Templates } from './templates.js';

export type ComposeInput = {
  /** Records and lists whose leaves are text, numbers, booleans and amounts; what is left blank is `''`. */
  readonly data: Readonly<Record<string, unknown>>;
  /**
   * What the data could hold, with an item in each list: names that templates may use even where it holds nothing. What is absent
   * is printed as a blank.
   */
  readonly specimen?: Readonly<Record<string, unknown>>;
  readonly layout: Layout;
  /** Where the layout says something. */
  readonly locateLayout: (path: readonly DataSegment[]) => SourcePoint;
  readonly templates: Templates;
  readonly meta: Omit<DocumentMeta, 'title'>;
};

/**
 * Merges data into the layout's templates, section by section in the layout's order. A fault in one section does not
 * hide those of the others; the document exists only if there is none. Who composes many documents in one layout
 * compiles its templates once.
 */
export function composeDocument(
  input: ComposeInput,
  compiled: Outcome<CompiledTemplates> = compileTemplates(input.templates),
): Outcome<Document> {
  const { layout } = input;
  const found = checkSections(input);
  if (!compiled.ok || hasErrors(found)) return fail([...found, ...compiled.diagnostics]);
  const data = bindData(fillBlanks(input.data, input.specimen ?? {}));
  const work = limitWork(data);
  const unknown = checkSectionNames(compiled.value, data, input);
  const outcomes = layout.节.map((entry) => composeSection(entry, compiled.value, { data, work }, input));
  const printed = outcomes.flatMap((outcome) => outcome.diagnostics);
  const diagnostics = [...found, ...compiled.diagnostics, ...unknown, ...withoutTold(printed, unknown)];
  if (hasErrors(diagnostics)) return fail(diagnostics);
  return entitle(
    outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])),
    input,
    diagnostics,
  );
}

type SectionEntry = Layout['节'][number];

/** Every section of the layout needs a template, every template a place in the layout. */
function checkSections({ layout, locateLayout, templates }: ComposeInput): readonly Diagnostic[] {
  const { sections } = templates;
  const listed = layout.节.map((entry) => entry.模板);
  const idle = [...sections].filter(([name]) => !listed.includes(name));
  return [
    ...listed.flatMap((name, index) => {
      if (sections.has(name)) return [];
      const hint =
        hintName(
          name,
          idle.map(([other]) => other),
        ) ?? `在 sections 文件夹中新建 ${name}.hbs`;
      const at = locateLayout(['节', index, '模板']);
      return [fault('MB109', `版式列有“${name}”一节，却没有它的模板`, { at, hint })];
    }),
    ...idle.map(([name, { path }]) => {
      const hint = '把它加进 layout.yaml 的“节”，或删去';
      return fault('MB110', `版式没有列出“${name}”一节`, {
        severity: 'warning',
        at: { path, line: 1, column: 1 },
        hint,
      });
    }),
  ];
}

/** Names that the data cannot have, in whatever branch of the sections that are printed. */
function checkSectionNames(
  { written }: CompiledTemplates,
  data: BoundRecord,
  { layout, specimen = {} }: ComposeInput,
): readonly Diagnostic[] {
  const programs = layout.节.flatMap((entry) => written.sections.get(entry.模板) ?? []);
  return checkNames(programs, written.partials, completeData(data, bindData(specimen)));
}

function composeSection(
  { 模板: name, 纸张: sheet }: SectionEntry,
  { places, renders }: CompiledTemplates,
  { data, work }: { readonly data: BoundRecord; readonly work: Work },
  { layout, templates }: ComposeInput,
): Outcome<Section> {
  const [template, render] = [templates.sections.get(name), renders.get(name)];
  if (!render || !template) throw new Error(`section without a template: ${name}`);
  const start = { path: template.path, line: 1, column: 1 };
  const { faults, report } = collectFaults();
  const markup = render(data, report, work);
  if (hasErrors(faults)) return fail(faults);
  const blocks = readSection(markup, { layout, places, start });
  return blocks.ok ? succeed({ name, sheet, blocks: blocks.value }, blocks.diagnostics) : blocks;
}

function entitle(
  sections: readonly Section[],
  { layout, meta, templates }: ComposeInput,
  diagnostics: readonly Diagnostic[],
): Outcome<Document> {
  const [title, second] = findTitles(sections);
  if (!title) {
    const path = templates.sections.get(layout.节[0]?.模板 ?? '')?.path;
    const at = path === undefined ? undefined : { path, line: 1, column: 1 };
    return fail([...diagnostics, fault('MB212', '没有标题', { at, hint: '在这一节写 <title>……</title>' })]);
  }
  if (second) {
    const related = title.at && [{ message: '第一个标题在这里', at: title.at }];
    return fail([
      ...diagnostics,
      fault('MB212', '有两个标题', { at: second.at, related, hint: '只留一个 <title>' }),
    ]);
  }
  const document = { meta: { ...meta, title: titleText(title) }, sections };
  const found = [...diagnostics, ...checkContents(document)];
  return hasErrors(found) ? fail(found) : succeed(document, found);
}
