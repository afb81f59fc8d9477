import type { EditionDraft } from '../draft/draft-edition.js';
import { UNFILLED } from '../load/unfilled.js';
import { formatPoint } from '../source.js';
import { visibleText } from './visible-text.js';

/** What `new` made, for the words that end it. */
export type NewEdition = {
  /** The folders as messages show them. */
  readonly folder: string;
  readonly from: string;
  readonly draft: EditionDraft;
  readonly previous: string | undefined;
  /** The folder to which last year's data was brought from an archive, if it was. */
  readonly restored: string | undefined;
  readonly isOtherDepartment: boolean;
};

/** What is to be done before a new edition can be published, in order, with the names of its files. */
export function formatNextSteps(made: NewEdition): string {
  const { folder, from } = made;
  const steps = [
    openEdition(made),
    fillFigures(made),
    reviewTexts(made),
    [`检查，照报告改：gongkai check ${folder}`],
    [`生成：gongkai build ${folder}`, '批复后 20 日内公开（《预算法》第十四条）。'],
  ].map(([first, ...rest], index) => [`${index + 1}. ${first}`, ...rest.map((line) => `   ${line}`)]);
  const lines = [
    `建好了 ${folder}（照 ${from}；as-published.yaml 没有带过来）`,
    '',
    '接下来：',
    ...steps.flat(),
  ];
  return lines.map((line) => `${visibleText(line)}\n`).join('');
}

function openEdition({ folder, previous, restored, isOtherDepartment }: NewEdition): readonly string[] {
  const changed = isOtherDepartment ? `部门（和单位）的名称、代码改成了“${UNFILLED}”，照实填写；` : '';
  const compared = previous === undefined ? '' : `“上年版”写成了 "${previous}"，上年的数从那里取；`;
  return [
    `打开 ${folder}/edition.yaml，核对各项：`,
    `${changed}${compared}日期、文号、审签人、审查人改成了“未知”，知道了就填。`,
    ...(restored === undefined ? [] : [`${restored} 是从归档库取来的上年数据，与公开的一致，不要改。`]),
  ];
}

function fillFigures({ folder, draft, isOtherDepartment }: NewEdition): readonly string[] {
  const files = [...draft.files].filter(([, { unfilled }]) => unfilled > 0);
  const total = files.reduce((sum, [, { unfilled }]) => sum + unfilled, 0);
  const names = isOtherDepartment ? '、原部门和单位的名称' : '';
  if (total === 0) return ['填数：这一版没有要填的数。'];
  return [
    `填数：上年的数、日期和增减原因${names}都改成了“${UNFILLED}”，共 ${total} 处，填完才能检查和生成：`,
    ...files.map(([inside, { unfilled }]) => `${folder}/${inside}  ${unfilled} 处`),
    '原来空着的、写“——”的没有动，填数时一起看；增加、减少的行照样增减。',
  ];
}

/** The files that nothing else sends one to: those of words, and tables without a figure. */
function reviewTexts({ folder, draft, isOtherDepartment }: NewEdition): readonly string[] {
  const texts = [...draft.files].filter(
    ([inside, { unfilled }]) => inside.startsWith('text/') || unfilled === 0,
  );
  const mentions = [...draft.files.values()].flatMap((file) => file.mentions);
  return [
    '看文字：文字是上年的，逐句看，改掉不合今年的（填过数的表里，项目名称、绩效目标、指标值也是）：',
    ...texts.map(([inside]) => `${folder}/${inside}`),
    ...(mentions.length > 0 ? [`提到年份、金额${isOtherDepartment ? '或原部门' : ''}的地方：`] : []),
    ...mentions.map(({ at, excerpt }) => `${formatPoint(at)}  ${excerpt}`),
  ];
}
