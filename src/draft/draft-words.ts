import type { Edition } from '../budget/edition.js';
import { UNKNOWN_DATE } from '../budget/scalars.js';
import type { DataSegment } from '../data-path.js';
import type { Loaded } from '../load/read-yaml.js';
import { UNFILLED } from '../load/unfilled.js';
import { editPrevious } from './edit-previous.js';
import { listTexts } from './plain-texts.js';
import { type Edit, spliceText } from './splice-text.js';

/** What the new edition is to say of itself. */
export type DraftWords = {
  readonly year: number;
  /** Its 上年版: the name of the folder beside it that holds the year before; undefined if there is none. */
  readonly previous: string | undefined;
  /** True if another department is to publish it: its names and codes are then to be filled in. */
  readonly isOtherDepartment: boolean;
};

/** What went on before an edition was published is known when it is published. */
const FORMALITIES = ['日期', '审批', '保密审查'] as const;

/** By what names and codes a department and its units are called. */
const IDENTITY: readonly DataSegment[] = ['名称', '公开名称', '预算代码', '预算名称', '代码'];

/** `edition.yaml` for another year: the year, 上年版 and the formalities anew, all else as it was. */
export function draftWords(edition: Loaded<Edition>, words: DraftWords): string {
  const replace = (path: readonly DataSegment[], text: string): readonly Edit[] => {
    const extent = edition.findExtent(path);
    return extent ? [{ start: extent.start, end: extent.end, text }] : [];
  };
  const formalities = FORMALITIES.flatMap((key) =>
    Object.keys(edition.value[key]).flatMap((inner) => replace([key, inner], UNKNOWN_DATE)),
  );
  const identity = words.isOtherDepartment ? listIdentity(edition.value) : [];
  const { text } = spliceText(edition.file.text, [
    ...replace(['年度'], String(words.year)),
    ...editPrevious(edition.file.text, previousIn(edition), words.previous),
    ...formalities,
    ...identity.flatMap((path) => replace(path, UNFILLED)),
  ]);
  return text;
}

function listIdentity({ 部门, 单位 }: Edition): readonly (readonly DataSegment[])[] {
  const texts = [...listTexts({ 部门, 单位 })];
  return texts.map(({ path }) => path).filter((path) => IDENTITY.includes(path.at(-1) ?? ''));
}

function previousIn({ findExtent }: Loaded<Edition>) {
  return { year: findExtent(['年度']), previous: findExtent(['上年版']) };
}
