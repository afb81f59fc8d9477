import { defineRule, inText } from '../rule.js';

/** What a paragraph may end with; closing marks may follow, or a remark in brackets of its own. */
const END = /[。！？：；…][”’）》〕]*(?:（[^（）]*）)?$/u;

export const paragraphEndMark = defineRule({
  code: 'WZ111',
  severity: 'warning',
  title: '段末缺句号',
  explanation:
    '成句的段落以句号等结束。段末没有标点，或停在逗号、顿号上，常常是后面的话丢了。没有标点的短语（落款、单位名称）不检查，表格里的文字也不检查。',
  remedy: '补上句号，或补上丢失的文字',
  example: {
    wrong: '严格因公出国管理，规范涉外活动的协调管理',
    right: '严格因公出国管理，规范涉外活动的协调管理。',
  },
  source: '《标点符号用法》（GB/T 15834—2011）4.1 句号：用于句子末尾',
  needs: [],
  *check({ printed }) {
    for (const leaf of printed.leaves) {
      const text = leaf.text.trimEnd();
      if (leaf.block.kind !== 'paragraph' || !/[，。；]/u.test(text) || END.test(text)) continue;
      yield {
        place: inText(leaf, text.length - 1, text.length),
        message: `段末“${text.slice(-8)}”没有句号`,
      };
    }
  },
});
