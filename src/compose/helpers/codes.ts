import type { CodeTable } from '../../diagnostic.js';

/** What is wrong with the values that templates ask for. */
export const valueCodes = {
  MB301: {
    title: '数据中没有这一项',
    explanation: '模板要印的数据没有，多半是名称写错了。不会悄悄印成空白。',
    remedy: '照提示改名称，或在数据里补上。',
    example: { wrong: '{{支出.总计}}', right: '{{支出.合计}}' },
  },
  MB302: {
    title: '数据的种类不对',
    explanation: '助手要的是金额、数或列表，数据却是另一种；或直接印了整组数据。',
    remedy: '换一个助手，或改正数据路径。',
  },
  MB303: {
    title: '金额不能这样印',
    explanation: '这个金额的小数比表格能印的多，或负数放在了只能印正数的地方；不四舍五入地悄悄印出。',
    remedy: '改正数据，或改用合适的助手。',
  },
  MB304: {
    title: '数据中有不能印出的字符',
    explanation: '数据里有 DOCX、PDF 都印不出的字符。',
    remedy: '在数据中删去它。',
  },
  MB305: {
    title: '数据没有用到',
    explanation: '数据里写了它，却没有模板提到它，所以哪里也不会印出。多半是模板漏了，或数据多写了。',
    remedy: '要印的，在模板中加上；不要的，从数据中删去。',
  },
  MB306: {
    title: '印出的内容过多',
    explanation:
      '全文印出的内容超过了上限（约为三十页公开件的二十倍），多半是循环套循环，次数成倍增加，印下去没有尽头。',
    remedy: '检查报出的地方外面的 {{#each}}：内层应是外层那一项自己的列表，不是整个数据的列表。',
    example: {
      wrong: '{{#each 职责}}{{#each @root.绩效指标.职责}}……',
      right: '{{#each 职责}}{{#each 活动}}……',
    },
  },
  MB399: {
    title: '其余问题没有列出',
    explanation: '一节的问题太多，只列出了前面的；后面的往往由前面的引起。',
    remedy: '先改正已列出的，再运行一次。',
  },
} as const satisfies CodeTable;
