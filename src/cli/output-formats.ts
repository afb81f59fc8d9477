import { fail, type Outcome, succeed } from '../diagnostic.js';
import { type Format, renderers } from '../render/formats.js';
import { usageFault } from './usage-fault.js';

/** What `--to` may name. The list knows how to load a renderer and loads none. */
export const outputFormats = Object.keys(renderers) as readonly Format[];

/** Reads `docx,pdf`: Chinese commas and capitals are understood, a format named twice counts once. */
export function parseFormats(text: string): Outcome<readonly Format[]> {
  const names = text.split(/[,，、\s]+/).filter((name) => name !== '');
  const unknown = names.filter((name) => findFormat(name) === undefined);
  const known = `可用的格式：${outputFormats.join('、')}。`;
  if (names.length === 0) return fail([usageFault('YF106', '--to 没有给出格式', known)]);
  if (unknown.length > 0)
    return fail([usageFault('YF106', `--to 的“${unknown.join('、')}”不是可用的格式`, known)]);
  return succeed(outputFormats.filter((format) => names.some((name) => findFormat(name) === format)));
}

function findFormat(name: string): Format | undefined {
  return outputFormats.find((format) => format === name.toLowerCase());
}
