import type { CodeTable } from '../../diagnostic.js';

/** What is wrong with the markup that templates emit. */
export const markupCodes = {
  MB201: {
    title: '文字中有未转义的符号',
    explanation:
      '模板的文字里 < 和 & 有特别的意思，直接写会吞掉后面的文字；单个的或全角的大括号不是数据，会原样印出来。',
    remedy: '< 写成 &lt;，& 写成 &amp;；数据写成 {{支出.合计}}，用两个半角大括号。',
    example: { wrong: '<p>R&D 支出</p>', right: '<p>R&amp;D 支出</p>' },
  },
  MB202: {
    title: '没有这个元素',
    explanation: '模板里只能用规定的几个元素（p、h1、table 等），见 docs/templates.md。',
    remedy: '照提示改。',
    example: { wrong: '<div>……</div>', right: '<p>……</p>' },
  },
  MB203: { title: '没有这个属性', explanation: '这个元素没有这个属性。', remedy: '照提示改，或删去。' },
  MB204: {
    title: '标签不配对',
    explanation: '每个开始标签要有自己的结束标签，先开始的后结束，也不能被 {{#if}} 等切断。',
    remedy: '补上或改正结束标签。',
    example: { wrong: '<p><b>合计</p></b>', right: '<p><b>合计</b></p>' },
  },
  MB205: {
    title: '标签写法有误',
    explanation: '标签里有不能识别的写法，或大括号放在了标签里不能放的地方。',
    remedy: '属性写成 名称="值"；说明写成 {{!-- … --}}。',
  },
  MB206: {
    title: '元素放错了地方',
    explanation: '这个元素不能放在这里，如 tr 只能在 thead、tbody 里。',
    remedy: '移到它该在的元素里。',
  },
  MB207: {
    title: '文字放错了地方',
    explanation: '表格、列表的标签之间不能直接写文字。',
    remedy: '把文字写在 p、li、td 等元素里。',
  },
  MB208: {
    title: '属性值不对',
    explanation: '属性的值不合要求，如 colspan 应是正整数。',
    remedy: '照提示改。',
  },
  MB209: {
    title: '表格结构不全',
    explanation: '表格要依次写 caption、col、thead、tbody，列宽和表体不能少。',
    remedy: '照提示补上或调整次序。',
  },
  MB210: {
    title: '单元格的跨行跨列不对',
    explanation: '合并的单元格互相重叠，或一行的格数与列数不等。',
    remedy: '照提示核对这一行的 colspan、rowspan。',
  },
  MB211: {
    title: '版式中没有这个样式',
    explanation: 'style 属性写的样式不在 layout.yaml 里。',
    remedy: '照提示改，或在 layout.yaml 里定义它。',
  },
  MB212: {
    title: '标题应恰好一个',
    explanation: '公开件的标题（title 元素）要有一个，也只能有一个：文件名和文件属性都取自它。',
    remedy: '只在第一节写一个 title。',
  },
  MB214: {
    title: '标记有误',
    explanation: '标记不合 XML 的写法。',
    remedy: '检查报出的标签和它里面的文字。',
  },
  MB215: {
    title: '目录最多一个',
    explanation: '公开件可以没有目录（contents 元素），有也只能有一个。',
    remedy: '只留一个 contents。',
  },
  MB216: {
    title: '目录没有可列的标题',
    explanation: '目录列的是排在它后面、不深于 levels 的 h1–h4 标题；一个也没有，印出来是空的。',
    remedy: '把 contents 移到正文之前，或改 levels。',
    example: { wrong: '<h1>一、概况</h1><contents/>', right: '<contents/><h1>一、概况</h1>' },
  },
} as const satisfies CodeTable;
