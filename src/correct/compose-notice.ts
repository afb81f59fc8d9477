import { composeDocument } from '../compose/compose-document.js';
import { andThen, type Outcome, succeed } from '../diagnostic.js';
import type { Document } from '../document/nodes.js';
import { textOf, walkLeaves } from '../document/walk.js';
import type { Style } from '../pipeline/read-style.js';
import type { OpenEdition, PrintedEdition } from '../pipeline.js';
import type { CorrectionWords } from './approval.js';
import { titleOfFile } from './file-names.js';
import type { CorrectionList } from './list-items.js';
import type { PlacedWords } from './placed-words.js';

export type NoticeRequest = {
  readonly style: Style;
  readonly edition: OpenEdition;
  readonly list: CorrectionList;
  readonly words: CorrectionWords;
};

/** The notice of correction: what, where, on which page, what it was and is, why, who agreed, when. */
export function composeNotice(request: NoticeRequest): Outcome<Pick<PrintedEdition, 'style' | 'document'>> {
  const { style, edition, words } = request;
  const { layout, locateLayout, sections, partials } = style.folder;
  const meta = { ...edition.document.meta, date: new Date(`${words.date}T00:00:00Z`) };
  const templates = { sections, partials };
  const input = { data: noticeData(request), specimen, layout, locateLayout, templates, meta };
  return andThen(composeDocument(input), (document) =>
    succeed({
      style,
      document: { ...document, meta: { ...meta, title: titleOfFile(edition.document.meta.title, 'notice') } },
    }),
  );
}

const place = { 位置: '', 页码: '', 原为: '', 更正为: '' };

/** Lists may be empty; templates name what their items hold all the same. */
const specimen = {
  标题行: [''],
  更正处: [{ 各处: [place], 连带: [place] }],
  共同连带: [{ ...place, 随: '' }],
};

/** What the template sees; docs/templates.md lists it. */
function noticeData({ edition, list, words }: NoticeRequest): Readonly<Record<string, unknown>> {
  const { 部门, 年度 } = edition.edition.budget;
  const { title } = edition.document.meta;
  return {
    公开件: title,
    标题行: titleLines(edition.document),
    修订稿: titleOfFile(title, 'revised'),
    修订痕迹: titleOfFile(title, 'redline'),
    部门,
    年度,
    更正处: list.items.map(({ places, consequences }) => ({
      各处: places.map(describe),
      连带: consequences.map(describe),
    })),
    共同连带: list.shared.map((each) => ({
      ...describe(each),
      随: each.after.map((index) => index + 1).join('、'),
    })),
    更正原因: words.reason,
    审签人: words.approvedBy,
    更正日期: words.date,
  };
}

/** The title as the publication breaks it. */
function titleLines(document: Document): readonly string[] {
  const title = [...walkLeaves(document)].find(({ block }) => block.kind === 'heading' && block.level === 0);
  return textOf(title?.inlines ?? []).split('\n');
}

function describe({ place: where, page, old, new: now }: PlacedWords) {
  return { 位置: where, 页码: page, 原为: old, 更正为: now };
}
