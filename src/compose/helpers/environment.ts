import Handlebars from 'handlebars';
import type { Report } from '../fault.js';
import type { Location, Program } from '../syntax/ast.js';
import { PRINT_ATTRIBUTE, PRINT_TEXT, RESOLVE } from '../syntax/call-site.js';
import { startOf } from '../syntax/place.js';
import type { BlockCall, HelperCall, Value } from './helper.js';
import { blockHelpers, inlineHelpers } from './helpers.js';
import { printAttribute, printText } from './print-value.js';
import { resolvePath } from './resolve.js';

/** A compiled section: data in, markup out, faults to the report. */
export type RenderSection = (data: Value, report: Report) => string;

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
  for (const [name, program] of partials)
    handlebars.registerPartial(name, handlebars.compile(program, options));
  return (section) => {
    const render = handlebars.compile<Value>(section, options);
    return (data, report) => render(data, { data: { report } });
  };
}

/** What Handlebars gives to a helper as its last argument. */
type HandlebarsCall = {
  readonly name: string;
  readonly loc: Location;
  readonly data: { readonly report: Report };
  readonly fn: (context: unknown, options?: { readonly data: unknown }) => string;
  readonly inverse: (context: unknown) => string;
};

type Adapted = (this: unknown, ...given: unknown[]) => unknown;

function adaptHelpers(): Readonly<Record<string, Adapted>> {
  const printers = { [PRINT_TEXT]: printText, [PRINT_ATTRIBUTE]: printAttribute };
  return {
    [RESOLVE]: adapt(([base, ...steps], call) => resolvePath(base, steps as string[], call)),
    ...mapValues({ ...printers, ...inlineHelpers }, (helper) =>
      adapt(([value], call) => helper(value as Value, call)),
    ),
    ...mapValues(blockHelpers, (helper) =>
      adapt(([value], call, context, inner) => helper(value as Value, describeBlock(call, context, inner))),
    ),
  };
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
    const call = { name, written: String(written), at: startOf(loc), report: data.report };
    return run(given as (Value | undefined)[], call, this, inner);
  };
}

function describeBlock(call: HelperCall, context: unknown, { data, fn, inverse }: HandlebarsCall): BlockCall {
  return {
    ...call,
    body: () => fn(context),
    otherwise: () => inverse(context),
    bodyWith: (item, variables) => fn(item, { data: { ...Handlebars.createFrame(data), ...variables } }),
  };
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
