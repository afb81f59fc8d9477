import Handlebars from 'handlebars';
import type { Report } from '../fault.js';
import type { Program } from '../syntax/ast.js';
import { PRINT_ATTRIBUTE, PRINT_TEXT, RESOLVE, WRITTEN } from '../syntax/call-site.js';
import { startOf } from '../syntax/place.js';
import type { BlockCall, BlockHelper, HelperCall, InlineHelper, Value } from './helper.js';
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
  readonly loc: Parameters<typeof startOf>[0];
  readonly hash: Readonly<Record<string, unknown>>;
  readonly data: { readonly report: Report };
  readonly fn: (context: unknown, options?: { readonly data: unknown }) => string;
  readonly inverse: (context: unknown) => string;
};

type Adapted = (this: unknown, ...given: unknown[]) => unknown;

function adaptHelpers(): Readonly<Record<string, Adapted>> {
  return {
    [RESOLVE]: adapt(([base, ...steps], call) =>
      resolvePath(base as Value | undefined, steps as string[], describeCall(call)),
    ),
    [PRINT_TEXT]: adapt(([value], call) => printText(value as Value, describeCall(call))),
    [PRINT_ATTRIBUTE]: adapt(([value], call) => printAttribute(value as Value, describeCall(call))),
    ...mapValues(inlineHelpers, adaptInline),
    ...mapValues(blockHelpers, adaptBlock),
  };
}

function adapt(run: (given: readonly unknown[], call: HandlebarsCall, context: unknown) => unknown): Adapted {
  return function (...given) {
    // Handlebars always adds its own argument as the last one.
    return run(given.slice(0, -1), given.at(-1) as HandlebarsCall, this);
  };
}

function adaptInline(helper: InlineHelper): Adapted {
  return adapt(([value], call) => helper(value as Value, describeCall(call)));
}

function adaptBlock(helper: BlockHelper): Adapted {
  return adapt(([value], call, context) => helper(value as Value, describeBlock(call, context)));
}

function describeCall(call: HandlebarsCall): HelperCall {
  const { data, hash, loc, name } = call;
  return { name, written: String(hash[WRITTEN]), at: startOf(loc), report: data.report };
}

function describeBlock(call: HandlebarsCall, context: unknown): BlockCall {
  return {
    ...describeCall(call),
    body: () => call.fn(context),
    otherwise: () => call.inverse(context),
    bodyWith: (item, variables) =>
      call.fn(item, { data: { ...Handlebars.createFrame(call.data), ...variables } }),
  };
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
