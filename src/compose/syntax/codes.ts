import type { CodeTable } from '../../diagnostic.js';

/** What is wrong with a template before it is used. */
export const syntaxCodes = {
  MB101: {
    title: '模板语法有误',
    explanation: '大括号里的写法 Handlebars 不认。',
    remedy: '照提示改。',
    example: { wrong: '{{支出.2019}}', right: '{{支出.[2019]}}' },
  },
  MB102: {
    title: '模板的块不配对',
    explanation: '{{#if}}、{{#each}} 要有各自的 {{/if}}、{{/each}}，先开始的后结束。',
    remedy: '补上结束，或删去多余的结束。',
    example: { wrong: '{{#each 职责}}……{{/if}}', right: '{{#each 职责}}……{{/each}}' },
  },
  MB103: {
    title: '没有这个助手',
    explanation: '模板用了没有的助手，或把块助手和行内助手用混了。可用的助手见 docs/templates.md。',
    remedy: '照提示改成已有的助手。',
    example: { wrong: '{{amont 支出.合计}}', right: '{{amount 支出.合计}}' },
  },
  MB104: {
    title: '没有这个片段',
    explanation: '{{> …}} 引用的片段不在版式的 partials 文件夹里。',
    remedy: '改正名称，或新建这个片段。',
  },
  MB105: {
    title: '片段循环引用',
    explanation: '片段引用自己，或几个片段互相引用，永远印不完。',
    remedy: '去掉其中一处引用。',
  },
  MB106: {
    title: '模板中不能用的写法',
    explanation: '三个大括号会绕过转义，../、lookup、行内定义等会引到看不清的地方；模板里都不用。',
    remedy: '照提示换一种写法。',
    example: { wrong: '{{{备注}}}', right: '{{备注}}' },
  },
  MB107: {
    title: '助手的参数不对',
    explanation: '助手少了或多了参数，或参数的种类不对。',
    remedy: '照提示改。',
    example: { wrong: '{{wan}}', right: '{{wan 支出.合计}}' },
  },
  MB108: {
    title: '没有这个 @ 变量',
    explanation: '只有 {{#each}} 里的 @index、@first 等几个变量可用。',
    remedy: '照提示改。',
  },
  MB109: {
    title: '缺少一节的模板',
    explanation: 'layout.yaml 列了这一节，sections 文件夹里却没有同名的模板。',
    remedy: '新建模板，或从 layout.yaml 删去这一节。',
  },
  MB110: {
    title: '模板没有用到',
    explanation: '有一个模板或片段没有任何地方用到，改它不起作用；常是名称写错了。',
    remedy: '把它用上，或删去。',
  },
  MB111: {
    title: '片段层层引用过多',
    explanation: '片段里又反复引用片段，次数成倍增加，永远印不完。',
    remedy: '把反复引用的内容写成一个片段，或用 {{#each}}。',
  },
} as const satisfies CodeTable;
