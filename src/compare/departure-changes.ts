import type { AsPublished, Departure } from '../budget/as-published.js';
import { statedName } from '../budget/derive/stated-name.js';
import type { ChangedWords, Words } from './changed-words.js';
import type { PrintedChange } from './document/printed-change.js';

/** A departure of `as-published.yaml` that only one of two editions has: the new one took it back, or put it in. */
export type DepartureChange = { readonly departure: Departure; readonly isTakenBack: boolean };

/** What changed among the departures; their reasons and the rules that they excuse do not reach the page. */
export function compareDepartures(old: AsPublished, now: AsPublished): readonly DepartureChange[] {
  const known = new Set(old.偏离.map(nameOf));
  const kept = new Set(now.偏离.map(nameOf));
  return [
    ...old.偏离
      .filter((departure) => !kept.has(nameOf(departure)))
      .map((departure) => ({ departure, isTakenBack: true })),
    ...now.偏离
      .filter((departure) => !known.has(nameOf(departure)))
      .map((departure) => ({ departure, isTakenBack: false })),
  ];
}

function nameOf({ 位置: { 块, 数据, 文字, 第, 节 }, 刊印, 应为 }: Departure): string {
  return JSON.stringify([节, 块, 数据, 文字, 第, 刊印, 应为]);
}

/** The departure that some changed words come from: they touch what was printed there, or what follows from the data. */
export function findDepartureOf(
  change: PrintedChange,
  words: ChangedWords,
  departures: readonly DepartureChange[],
): DepartureChange | undefined {
  return departures.find(({ departure, isTakenBack }) => {
    const { 位置: place, 刊印: printed, 应为: expected } = departure;
    const [before, after] = isTakenBack ? [printed, expected] : [expected, printed];
    return (
      place.节 === change.section &&
      showsData(words, place.数据) &&
      (touches(words.old, change.old?.text, before) || touches(words.new, change.new?.text, after))
    );
  });
}

function showsData({ new: now, old }: ChangedWords, dataPath: string | undefined): boolean {
  const paths = [...old.dataPaths, ...now.dataPaths];
  return dataPath === undefined || paths.some((path) => path === dataPath || statedName(path) === dataPath);
}

/** True if the words lie on, or right beside, an occurrence of the text. */
function touches({ start, text }: Words, whole = '', part: string): boolean {
  if (part === '') return false;
  for (let at = whole.indexOf(part); at !== -1; at = whole.indexOf(part, at + 1)) {
    if (at <= start + text.length && start <= at + part.length) return true;
  }
  return false;
}
