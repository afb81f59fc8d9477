import { z } from 'zod';
import { type Loaded, readYaml } from '../load/read-yaml.js';
import { UNFILLED } from '../load/unfilled.js';
import { pointAt, type SourceExtent, type SourceFile, type SourcePoint } from '../source.js';
import { findMention } from './find-mention.js';
import { findYearlyValues } from './find-yearly-values.js';
import { listTexts, type PlainText, pathKey } from './plain-texts.js';
import { type Edit, spliceText } from './splice-text.js';

/** A text that was taken over and names a year or a sum of money. */
export type Mention = { readonly at: SourcePoint; readonly excerpt: string };

/** A data file of the new edition. */
export type FileDraft = {
  readonly text: string;
  /** How many values are to be filled in. */
  readonly unfilled: number;
  /** Their places are in the new file. */
  readonly mentions: readonly Mention[];
};

/**
 * A data file for another year: what is true of one year alone is `待填`, everything else is as it was, comments and
 * blanks too. The file must be without faults; `path` is the new file's, for the places of mentions.
 */
export function draftDataFile(source: SourceFile, schema: z.ZodType, path: string): FileDraft {
  const loaded = readPlain(source);
  const yearly = findYearlyValues(loaded.value, schema);
  const { text, move } = spliceText(
    source.text,
    yearly.map((each) => markUnfilled(extentOf(loaded, each))),
  );
  const replaced = new Set(yearly.map((each) => pathKey(each.path)));
  const kept = [...listTexts(loaded.value)].filter((each) => !replaced.has(pathKey(each.path)));
  const mentions = kept.flatMap((each) => {
    const { start, end } = extentOf(loaded, each);
    const found = isNumber(each) ? undefined : findMention(source.text.slice(start, end));
    return found ? [{ at: pointAt({ path, text }, move(start + found.offset)), excerpt: found.excerpt }] : [];
  });
  return { text, unfilled: yearly.length, mentions };
}

/** Codes are numbers, too, and some look like years. */
function isNumber({ text }: PlainText): boolean {
  return /^\d+$/.test(text);
}

function readPlain(source: SourceFile): Loaded<unknown> {
  const loaded = readYaml(source, z.unknown());
  if (!loaded.ok) throw new Error(`${source.path} has faults`);
  return loaded.value;
}

function extentOf({ findExtent }: Loaded<unknown>, { path }: PlainText): SourceExtent {
  const extent = findExtent(path);
  if (!extent) throw new Error(`no scalar at ${path.join('.')}`);
  return extent;
}

/** A block of text ends with the end of its last line, which stays. */
function markUnfilled({ file, start, end }: SourceExtent): Edit {
  const [lineEnd = ''] = /[\r\n]*$/.exec(file.text.slice(start, end)) ?? [];
  return { start, end: end - lineEnd.length, text: UNFILLED };
}
