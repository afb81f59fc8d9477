import Handlebars from 'handlebars';
import type { SourcePoint } from '../../source.js';
import { DataLeaf } from '../data/data-leaf.js';
import type { Report } from '../fault.js';
import type { Location, Program } from '../syntax/ast.js';
import { PRINT_ATTRIBUTE, PRINT_TEXT, RESOLVE } from '../syntax/call-site.js';
import { startOf } from '../syntax/place.js';
import type { BlockCall, HelperCall, Value } from './helper.js';
import { blockHelpers, inlineHelpers } from './helpers.js';
import { printAttribute, printText } from './print-value.js';
import { resolvePath } from './resolve.js';
import type { Work } from './work.js';

/** A compiled section: data in, markup out, faults to the report, its cost to the document's work. */
export type RenderSection = (data: Value, report: Report, work: Work) => string;

/** Our own Handlebars: it knows our helpers and the given partials, and nothing else. */
export function createEnvironment(
  partials: ReadonlyMap<string, Program>,
): (section: Program) => RenderSection {
  const handlebars = Handlebars.create();
  const helpers = adaptHelpers();
  for (const name of Object.keys(handlebars.helpers)) handlebars.unregisterHelper(name);
  for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, helper);
  const knownHelpers = Object.fromEntries(Object.keys(helpers).map((name) => [name, true]));
  // Without `ignoreStandalone` Handlebars would strip line ends that our own white-space rule needs to see.
  const options = { knownHelpers, knownHelpersOnly: true, ignoreStandalone: true } as CompileOptions;
  for (const [name, program] of partials) {
    const print = handlebars.compile(program, options) as PrintPartial;
    handlebars.registerPartial(name, countPartial(print, program.body[0]?.loc) as Handlebars.Template);
  }
  return (section) => {
    const render = handlebars.compile<Value>(section, options);
    return (data, report, work) => render(data, { data: { report, work } });
  };
}

type PrintPartial = (context: unknown, call: { readonly data: RunData }) => string;

/** Handlebars takes a function for a compiled partial and gives it what the call has. */
function countPartial(print: PrintPartial, loc: Location | undefined): PrintPartial {
  const at = loc && startOf(loc);
  return (context, call) => countText(at, call.data, () => print(context, call));
}

/** A step and the text that it prints, if the work allows for them. */
function countText(at: SourcePoint | undefined, { report, work }: RunData, print: () => string): string {
  if (!work.spend(0, at, report)) return '';
  const text = print();
  return work.spend(text.length, at, report) ? text : '';
}

/** What we give to Handlebars with the data; its frames hand it on. */
type RunData = { readonly report: Report; readonly work: Work };

/** What Handlebars gives to a helper as its last argument. */
type HandlebarsCall = {
  readonly name: string;
  readonly loc: Location;
  readonly data: RunData;
  readonly fn: (context: unknown, options?: { readonly data: unknown }) => string;
  readonly inverse: (context: unknown) => string;
};

type Adapted = (this: unknown, ...given: unknown[]) => unknown;

function adaptHelpers(): Readonly<Record<string, Adapted>> {
  return {
    [RESOLVE]: adapt(([base, ...steps], call) => resolvePath(base, steps as string[], call)),
    [PRINT_TEXT]: adapt(([value, place], call) => printText(value as Value, call, String(place))),
    ...mapValues({ [PRINT_ATTRIBUTE]: printAttribute, ...inlineHelpers }, (helper) =>
      adapt(([value], call) => helper(value as Value, call)),
    ),
    ...mapValues(blockHelpers, (helper) =>
      adapt(([value], call, context, inner) => helper(value as Value, describeBlock(call, context, inner))),
    ),
  };
}

/** How many characters there are to look at in a value that a helper takes or gives. */
function lengthOf(value: unknown): number {
  const text = value instanceof DataLeaf ? value.value : value;
  return typeof text === 'string' ? text.length : 0;
}

function lengthOfAll(values: readonly unknown[]): number {
  return values.reduce<number>((total, value) => total + lengthOf(value), 0);
}

type Run = (
  given: readonly (Value | undefined)[],
  call: HelperCall,
  context: unknown,
  inner: HandlebarsCall,
) => unknown;

/** `callHelper` puts what was written first, Handlebars its own argument last; between them are the values. */
function adapt(run: Run): Adapted {
  return function (written, ...given) {
    const inner = given.pop() as HandlebarsCall;
    const { data, loc, name } = inner;
    const { report, work } = data;
    const call = { name, written: String(written), at: startOf(loc), report };
    if (!work.spend(lengthOfAll(given), call.at, report)) return '';
    const result = run(given as (Value | undefined)[], call, this, inner);
    return work.spend(lengthOf(result), call.at, report) ? result : '';
  };
}

function describeBlock(call: HelperCall, context: unknown, { data, fn, inverse }: HandlebarsCall): BlockCall {
  return {
    ...call,
    body: () => fn(context),
    otherwise: () => inverse(context),
    bodyWith: (item, variables) =>
      countText(call.at, data, () => fn(item, { data: { ...Handlebars.createFrame(data), ...variables } })),
  };
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
