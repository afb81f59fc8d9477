import type { ChangedWords } from '../compare/changed-words.js';
import type { PrintedChange } from '../compare/document/printed-change.js';
import type { FindPage } from '../render/pdf/locate-words.js';
import { describePlace } from './describe-place.js';
import { pageOfWords } from './page-of-words.js';

/** One changed place as a notice of correction tells it. */
export type PlacedWords = {
  readonly place: string;
  /** Of the new PDF; of the old one (`原第3页`) for what is not in the new. '' on a page without a number. */
  readonly page: string;
  readonly old: string;
  readonly new: string;
};

/** The pages of both editions. */
export type BothPages = { readonly old: FindPage; readonly new: FindPage };

const ABSENT = '（无）';
const DELETED = '（删去）';
const MOVED = '（移到此处）';

export function placeWords(pages: BothPages, change: PrintedChange, words: ChangedWords): PlacedWords {
  const moved = change.kind === 'moved' && words.old.text === words.new.text;
  return {
    place: describePlace(change),
    page: pageOf(pages, change, words),
    old: words.old.text === '' ? ABSENT : words.old.text,
    new: moved ? MOVED : words.new.text === '' ? DELETED : words.new.text,
  };
}

function pageOf(pages: BothPages, change: PrintedChange, words: ChangedWords): string {
  const page = pageOfWords(pages.new, change, words);
  if (page !== undefined) return page;
  const old = change.old ? pages.old(change.old.leaves.first, 0) : '';
  return old === '' ? '' : `原第${old}页`;
}
