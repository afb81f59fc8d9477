import { type Diagnostic, fail, hasErrors, type Outcome, succeed } from '../diagnostic.js';
import type { SourceFile } from '../source.js';
import { fault } from './fault.js';
import { createEnvironment, type RenderSection } from './helpers/environment.js';
import { blockHelpers, inlineHelpers } from './helpers/helpers.js';
import type { Program } from './syntax/ast.js';
import { checkCalls } from './syntax/check-calls.js';
import { checkPartialGrowth } from './syntax/check-growth.js';
import { checkPartialCycles, findUnusedPartials } from './syntax/check-partials.js';
import type { KnownNames } from './syntax/known-names.js';
import { parseTemplate } from './syntax/parse-template.js';
import { createPlaceList, type PlaceList } from './syntax/place-list.js';
import { stampProgram } from './syntax/stamp-program.js';
import type { Templates } from './templates.js';

/** Checked templates by name: the sections ready to print, and everything as it was written. */
export type CompiledTemplates = {
  readonly renders: ReadonlyMap<string, RenderSection>;
  /** The places that the printed markup names. */
  readonly places: PlaceList;
  readonly written: { readonly [Kind in keyof Templates]: ReadonlyMap<string, Program> };
};

/** Every section of a layout, checked and compiled; or every fault of every template. */
export function compileTemplates(templates: Templates): Outcome<CompiledTemplates> {
  const names: KnownNames = {
    inline: Object.keys(inlineHelpers),
    block: Object.keys(blockHelpers),
    partials: [...templates.partials.keys()],
  };
  const places = createPlaceList();
  const partials = prepareAll(templates.partials, names, places);
  const sections = prepareAll(templates.sections, names, places);
  const cycles = checkPartialCycles(partials.programs);
  const growth = cycles.length > 0 ? [] : checkPartialGrowth(partials.programs, sections.programs.values());
  const diagnostics = [...partials.faults, ...sections.faults, ...cycles, ...growth];
  if (hasErrors(diagnostics)) return fail(diagnostics);
  const compile = createEnvironment(partials.programs);
  const compiled = [...sections.programs].map(([name, program]) => [name, compile(program)] as const);
  const written = { sections: sections.written, partials: partials.written };
  return succeed(
    { renders: new Map(compiled), places, written },
    warnUnused(templates, partials.programs, sections.programs),
  );
}

type Prepared = {
  readonly written: ReadonlyMap<string, Program>;
  readonly programs: ReadonlyMap<string, Program>;
  readonly faults: readonly Diagnostic[];
};

function prepareAll(
  templates: ReadonlyMap<string, SourceFile>,
  names: KnownNames,
  places: PlaceList,
): Prepared {
  const written = new Map<string, Program>();
  const programs = new Map<string, Program>();
  const faults: Diagnostic[] = [];
  for (const [name, template] of templates) {
    const parsed = parseTemplate(template, names.block);
    faults.push(...parsed.diagnostics);
    if (!parsed.ok) continue;
    const stamped = stampProgram(parsed.value, places);
    faults.push(...checkCalls(parsed.value, names), ...stamped.faults);
    written.set(name, parsed.value);
    programs.set(name, stamped.program);
  }
  return { written, programs, faults };
}

function warnUnused(
  templates: Templates,
  partials: ReadonlyMap<string, Program>,
  sections: ReadonlyMap<string, Program>,
): readonly Diagnostic[] {
  return findUnusedPartials(partials, sections.values()).map((name) => {
    const path = templates.partials.get(name)?.path;
    const at = path === undefined ? undefined : { path, line: 1, column: 1 };
    return fault('MB110', `没有一节引用片段“${name}”`, {
      severity: 'warning',
      at,
      hint: '删去它，或用 {{> …}} 引用',
    });
  });
}
