import { z } from 'zod';
import { type Loaded, readYaml } from '../load/read-yaml.js';
import { UNFILLED } from '../load/unfilled.js';
import { pointAt, type SourceExtent, type SourceFile, type SourcePoint } from '../source.js';
import { findMention, type MentionInText } from './find-mention.js';
import { findYearlyValues } from './find-yearly-values.js';
import { listTexts, type PlainText, pathKey } from './plain-texts.js';
import { type Edit, spliceText } from './splice-text.js';

/** A text that was taken over and names a year, a sum of money or the department that it was taken from. */
export type Mention = { readonly at: SourcePoint; readonly excerpt: string };

/** A data file of the new edition. */
export type FileDraft = {
  readonly text: string;
  /** How many values are to be filled in. */
  readonly unfilled: number;
  /** Their places are in the new file. */
  readonly mentions: readonly Mention[];
};

/** What the new file is and is not about. */
export type FileRequest = {
  /** The new file's path, for the places of mentions. */
  readonly path: string;
  /** The names of the old department and its units, if another is to publish the new edition. */
  readonly strangers: readonly string[];
};

/**
 * A data file for another year: what is true of one year alone, and a name that is a stranger's, is `待填`; everything
 * else is as it was, comments and blanks too. The file must be without faults.
 */
export function draftDataFile(
  source: SourceFile,
  schema: z.ZodType,
  { path, strangers }: FileRequest,
): FileDraft {
  const loaded = readPlain(source);
  const names = [...listTexts(loaded.value)].filter((each) => strangers.includes(each.text));
  const unfilled = [
    ...names,
    ...findYearlyValues(loaded.value, schema).filter((each) => !strangers.includes(each.text)),
  ];
  const { text, move } = spliceText(
    source.text,
    unfilled.map((each) => markUnfilled(extentOf(loaded, each))),
  );
  const mentions = listMentions(loaded, { unfilled, strangers }).map(({ offset, excerpt }) => ({
    at: pointAt({ path, text }, move(offset)),
    excerpt,
  }));
  return { text, unfilled: unfilled.length, mentions };
}

type Sifted = { readonly unfilled: readonly PlainText[]; readonly strangers: readonly string[] };

/** What the texts that stay mention, at offsets of the old file. */
function listMentions(loaded: Loaded<unknown>, { unfilled, strangers }: Sifted): readonly MentionInText[] {
  const replaced = new Set(unfilled.map((each) => pathKey(each.path)));
  const kept = [...listTexts(loaded.value)].filter(
    (each) => !replaced.has(pathKey(each.path)) && !isNumber(each),
  );
  return kept.flatMap((each) => {
    const { start, end } = extentOf(loaded, each);
    const found = findMention(loaded.file.text.slice(start, end), strangers);
    return found ? [{ ...found, offset: start + found.offset }] : [];
  });
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
