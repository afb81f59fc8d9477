import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import type { Report } from '../fault.js';
import type { Value } from '../helpers/helper.js';
import type { Work } from '../helpers/work.js';
import type { Program } from '../syntax/ast.js';
import { preparePartial, prepareProgram } from './prepare-program.js';
import type { Print } from './scene.js';

/** A section ready to print: data in, markup out, faults to the report, its cost to the document's work. */
export type RenderSection = (data: Value, report: Report, work: Work) => string;

/** Sections that call partials, all of them checked and stamped. A partial is looked at when it is first printed. */
export function prepareSections(
  sections: ReadonlyMap<string, Program>,
  partials: ReadonlyMap<string, Program>,
): ReadonlyMap<string, RenderSection> {
  const known = new Map<string, Print>();
  const findPartial = (name: string): Print => {
    const print = known.get(name) ?? preparePartial(dropSpace(findProgram(partials, name)), findPartial);
    known.set(name, print);
    return print;
  };
  return new Map([...sections].map(([name, section]) => [name, prepareSection(section, findPartial)]));
}

function prepareSection(section: Program, findPartial: (name: string) => Print): RenderSection {
  let print: Print | undefined;
  return (data, report, work) => {
    print ??= prepareProgram(dropSpace(section), findPartial);
    return print({ contexts: [data], frames: [{ root: data }], report, work });
  };
}

function findProgram(partials: ReadonlyMap<string, Program>, name: string): Program {
  const program = partials.get(name);
  if (!program) throw new Error(`unchecked partial: ${name}`);
  return program;
}

/** The white space beside `~`. Line ends that Handlebars would drop besides are left to our own rule for white space. */
function dropSpace(program: Program): Program {
  return parse(program, { ignoreStandalone: true });
}
