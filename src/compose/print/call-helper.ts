import type { SourcePoint } from '../../source.js';
import { DataLeaf } from '../data/data-leaf.js';
import type { BlockCall, HelperCall, Value } from '../helpers/helper.js';
import { blockHelpers, inlineHelpers } from '../helpers/helpers.js';
import { printAttribute, printText } from '../helpers/print-value.js';
import { resolvePath } from '../helpers/resolve.js';
import { PRINT_ATTRIBUTE, PRINT_TEXT, RESOLVE } from '../syntax/call-site.js';
import { enterItem, type Print, type Scene } from './scene.js';

/** What a helper is called with: for a path, its base and then its steps. */
export type Given = readonly (Value | undefined)[];

/** A call as it stands in a template. */
export type CallSite = Pick<HelperCall, 'name' | 'written' | 'at'>;

/** The two branches of a block. */
export type Branches = { readonly body: Print; readonly otherwise: Print };

/** Calls a helper in `{{name …}}` or `(name …)`, as the syntax was stamped: {@link RESOLVE} and the printers are helpers, too. */
export function callInline(site: CallSite, given: Given, scene: Scene): Value {
  return countCall(site, given, scene, (call): Value => {
    const [value, next] = given;
    switch (site.name) {
      case RESOLVE:
        return resolvePath(value, given.slice(1) as string[], call);
      case PRINT_TEXT:
        return printText(value as Value, call, String(next));
      case PRINT_ATTRIBUTE:
        return printAttribute(value as Value, call);
      default:
        return findHelper(inlineHelpers, site.name)(value as Value, call);
    }
  });
}

/** Calls a helper in `{{#name …}}`. */
export function callBlock(site: CallSite, given: Given, branches: Branches, scene: Scene): string {
  const { body, otherwise } = branches;
  return countCall(site, given, scene, (call) => {
    const block: BlockCall = {
      ...call,
      body: () => body(scene),
      otherwise: () => otherwise(scene),
      bodyWith: (item, variables) => countText(site.at, scene, () => body(enterItem(scene, item, variables))),
    };
    return findHelper(blockHelpers, site.name)(given[0] as Value, block);
  });
}

/** A step and the text that it prints, if the work allows for them. */
export function countText(at: SourcePoint | undefined, { report, work }: Scene, print: () => string): string {
  if (!work.spend(0, at, report)) return '';
  const text = print();
  return work.spend(text.length, at, report) ? text : '';
}

/** A step, what it is given and what it gives, if the work allows for them. */
function countCall<Result extends Value>(
  site: CallSite,
  given: Given,
  { report, work }: Scene,
  run: (call: HelperCall) => Result,
): Result | '' {
  const { at } = site;
  if (!work.spend(lengthOfAll(given), at, report)) return '';
  const result = run({ ...site, report });
  return work.spend(lengthOf(result), at, report) ? result : '';
}

function findHelper<Helper>(helpers: Readonly<Record<string, Helper>>, name: string): Helper {
  const helper = helpers[name];
  if (!helper) throw new Error(`unchecked helper: ${name}`);
  return helper;
}

/** How many characters there are to look at in a value that a helper takes or gives. */
function lengthOf(value: unknown): number {
  const text = value instanceof DataLeaf ? value.value : value;
  return typeof text === 'string' ? text.length : 0;
}

function lengthOfAll(values: readonly unknown[]): number {
  return values.reduce<number>((total, value) => total + lengthOf(value), 0);
}
