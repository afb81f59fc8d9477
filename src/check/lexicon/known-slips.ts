/** A slip of the pen that is wrong wherever its pattern matches. */
export type KnownSlip = {
  /** Global; looks around itself so that correct words with the same characters do not match. */
  readonly pattern: RegExp;
  readonly right: string;
  readonly source: string;
};

const DICTIONARY = '《现代汉语词典》';
const SEEN = '见于北戴河区人民政府办公室2019年部门预算公开件（analysis.md F1）';

export const knownSlips: readonly KnownSlip[] = [
  { pattern: /签定/gu, right: '签订', source: `${DICTIONARY}：订立合同、条约并签字作“签订”` },
  {
    // 敬请包涵 asks for pardon and is right.
    pattern: /(?<![请多海予望为])包涵(?=[《“〈\p{Script=Han}])/gu,
    right: '包含',
    source: `${DICTIONARY}：“包涵”是客套话，请人原谅；里面含有作“包含”`,
  },
  {
    pattern: /(?<![图文丛证秘史类])书集(?![中成合体市团资装约结群散锦])/gu,
    right: '书籍',
    source: `${DICTIONARY}：书的总称作“书籍”`,
  },
  {
    pattern: /(?<![展公召打离放拆散])开据(?![点此悉说守理为])/gu,
    right: '开具',
    source: `${DICTIONARY}：写出票据、证明作“开具”`,
  },
  {
    pattern: /(?<![委依信寄衬嘱])托表(?![决示面达现明演彰率格])/gu,
    right: '托裱',
    source: `${DICTIONARY}：裱糊字画、修复文献作“托裱”`,
  },
  {
    pattern: /(?<!新生|美好|任何)事物(?=活动|性工作|管理|保障)/gu,
    right: '事务',
    source: `${DICTIONARY}：要做的事情作“事务”`,
  },
  { pattern: /民宗宗教/gu, right: '民族宗教', source: `“民宗”是“民族宗教”的简称，“宗教”不应再写；${SEEN}` },
  {
    pattern: /因公出国费/gu,
    right: '因公出国（境）费',
    source: '财政部“三公”经费的口径：因公出国（境）费用',
  },
  {
    pattern: /截止(?=\d{4}年|目前|去年|上年|本年|年底)/gu,
    right: '截至',
    source: `${DICTIONARY}：后面带时间，说到这一天为止的情况，作“截至”`,
  },
  {
    // At the start of a cell, before the day that figures are of; 报名截止时间 is right. Looks back only from 截止.
    pattern: /(?=截止)(?<=^\s*)截止(?:时间|日期)(?=：\s*\d{4}年)/gu,
    right: '截至',
    source: `${DICTIONARY}：到期停止作“截止”，说某一天为止的数作“截至”`,
  },
  { pattern: /(?<!的)预案按演练/gu, right: '预案演练', source: SEEN },
  { pattern: /办事群众办事需求/gu, right: '群众办事需求', source: SEEN },
];
