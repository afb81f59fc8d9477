import type { CodeTable } from '../diagnostic.js';

/** What a `layout.yaml` says that does not fit together. */
export const layoutCodes = {
  BS101: {
    title: '引用了没有定义的纸张',
    explanation: 'layout.yaml 的一节要用“纸张”里没有定义的纸张。',
    remedy: '改正名称，或在“纸张”里定义它。',
  },
  BS102: {
    title: '一节列了两次',
    explanation: 'layout.yaml 的“节”里同一节出现了两次，会印两遍。',
    remedy: '删去一个。',
  },
  BS103: {
    title: '引用了没有登记的字体',
    explanation: '样式用的字体没有在 fonts/fonts.yaml 登记，不知道用哪个字体文件。',
    remedy: '改正名称，或在 fonts/fonts.yaml 登记它。',
  },
  BS104: {
    title: '边距占满了纸张',
    explanation: '左右或上下的边距加起来不比纸张小，没有地方印字。',
    remedy: '检查纸张和边距，单位都是毫米。',
  },
  BS105: {
    title: '没有 layout.yaml',
    explanation: '版式文件夹里没有 layout.yaml，不知道纸张、样式和各节的顺序。',
    remedy: '从同一版式的备份恢复，或参照 docs/templates.md 新建。',
  },
  BS106: {
    title: '行距小于字号',
    explanation: '行距是固定值，比字号小，上下两行的字会叠在一起。',
    remedy: '核对字号和行距，单位都是磅。',
  },
  BS107: {
    title: '页码落在纸外',
    explanation: '页码与版心的距离比下边距还大，印不到纸上。',
    remedy: '核对“距版心”和下边距，单位都是毫米。',
  },
  BS108: {
    title: '版心放不下每行字数、每页行数',
    explanation: '按正文的字号和行距，版心容不下这么多字或行，Word 中的字会叠在一起。',
    remedy: '核对字数、行数、边距和正文的样式。',
  },
  BS109: {
    title: '没有这种数据文件',
    explanation: 'layout.yaml 的“数据”列出版式要印的数据文件；这个名称不是程序认识的数据文件。',
    remedy: '改正名称；各文件的名称见 docs/data.md。',
  },
} as const satisfies CodeTable;

export type LayoutCode = keyof typeof layoutCodes;
