import type { CodeTable } from '../diagnostic.js';

/** Faults of a data file as text (SJ10x), as YAML (SJ11x, SJ12x) and against its schema (SJ20x). */
export const loadCodes = {
  SJ101: {
    title: '文件不是 UTF-8 编码',
    explanation: '数据文件只认 UTF-8 编码（有没有 BOM 都可以）。程序不猜别的编码：猜错了会把别的字印出去。',
    remedy: '用记事本打开，选“另存为”，编码选“UTF-8”。',
  },
  SJ102: {
    title: '文件过大',
    explanation: '一个数据文件最多 1 MiB，大约是实际最大的数据文件的十倍；再大，多半是放错了文件。',
    remedy: '检查是否放错了文件；没有放错的，删去用不着的内容，如成片的空行和注释。',
  },
  SJ103: {
    title: '层次过深',
    explanation: '一层套一层的层数超过了预算数据会有的层数，多半是括号没有配对或缩进写错。',
    remedy: '检查报出的这一行附近的括号、“-”和缩进。',
  },
  SJ104: {
    title: '含有不能使用的字符',
    explanation:
      '文件里有看不见的字符（如零宽空格），或看上去像汉字、其实是另一个字符的部首和兼容字（如 U+2F00），印出来与看到的不一样，查找、核对也会落空。',
    remedy: '删去报出的字符；从网页或 Word 粘贴的文字，先粘到记事本里再复制。',
  },
  SJ105: {
    title: '不是文本文件',
    explanation: '这是 Excel、Word、PDF 等程序的文件，只是改了扩展名；数据文件和模板是文本文件。',
    remedy: '打开原来的文件，把内容照同类文件的写法抄成文本。',
  },
  SJ111: {
    title: 'YAML 书写有误',
    explanation: '这一行不合 YAML 的写法，程序不能确定它的意思。',
    remedy: '照提示改；文字里有 : # { } [ ] 等符号的，整个值用引号引起来。',
    example: { wrong: '名称: [北戴河] 路灯维护费', right: '名称: "[北戴河] 路灯维护费"' },
  },
  SJ112: {
    title: '缩进有误',
    explanation: 'YAML 用缩进表示从属关系：同一组的各行左边要对齐，下一层比上一层多缩进。',
    remedy: '同一组的各行对齐，每层缩进两个半角空格。',
  },
  SJ113: {
    title: '引号或括号没有配对',
    explanation: '引号、括号只有一半，后面的内容都会被当成它里面的文字。',
    remedy: '在值的末尾补上另一半；文字里的引号改用“”。',
    example: { wrong: '名称: "路灯维护费', right: '名称: 路灯维护费' },
  },
  SJ114: {
    title: '冒号写法有误',
    explanation: '键和值之间要有一个半角冒号和一个空格，否则整行会被当成一段文字。',
    remedy: '写成“键: 值”。',
    example: { wrong: '合计：2477.28', right: '合计: 2477.28' },
  },
  SJ115: {
    title: '缩进用了制表符或全角空格',
    explanation: '制表符和全角空格看上去像缩进，YAML 却不认。',
    remedy: '缩进只用半角空格，每层两个。',
  },
  SJ116: {
    title: '键重复',
    explanation: '同一处的一个键写了两次，不知道以哪一个为准。全角、半角不同的也算同一个键。',
    remedy: '删去一个，或改正键名。',
    example: { wrong: '合计: 1\n合计: 2', right: '合计: 2' },
  },
  SJ117: {
    title: '一行文字写成了几行',
    explanation: '没有用“|”的文字折成了几行，YAML 会悄悄把它们接起来，中间加上空格。',
    remedy: '写在一行里；确实要分行印的，写“|-”，另起行逐行写。',
  },
  SJ121: {
    title: '使用了锚点（&）',
    explanation: '锚点让一处的内容在别处出现，看不出印的是什么；文字以 & 开头时也会被当成锚点。',
    remedy: '把内容写全；是文字的，加引号。',
  },
  SJ122: {
    title: '使用了别名（*）',
    explanation: '别名引用别处的内容，看不出印的是什么；文字以 * 开头时也会被当成别名。',
    remedy: '把内容写全；是文字的，加引号。',
  },
  SJ123: {
    title: '使用了标签（!）',
    explanation: '标签改变值的种类，数据文件用不着；文字以 ! 开头时也会被当成标签。',
    remedy: '删去标签；是文字的，加引号。',
  },
  SJ124: {
    title: '使用了合并键（<<）',
    explanation: '合并键把别处的键并进来，看不出印的是什么。',
    remedy: '把要合并进来的各个键写全。',
  },
  SJ125: {
    title: '使用了指令（%）',
    explanation: '行首的 % 是 YAML 的指令，数据文件用不着。',
    remedy: '删去这一行；是文字的，加引号。',
  },
  SJ126: {
    title: '一个文件里有几份数据',
    explanation: '“---”把文件分成了几份，程序只会读到第一份。',
    remedy: '一个文件只写一份，删去“---”。',
  },
  SJ127: {
    title: '键不是一个词',
    explanation: '键应是一个词，如“合计”；不能是列表、括号里的内容，前后也不能有空格。',
    remedy: '改成一个词；是文字里的冒号造成的，整个值加引号。',
  },
  SJ131: {
    title: '# 之后的文字可能被当成了注释',
    explanation: '空格之后的 # 开始注释，它后面的文字不会印出来。',
    remedy: '确是注释的不用管；是文字的，整个值加引号。',
    example: { wrong: '名称: 路灯 #3 维护费', right: '名称: "路灯 #3 维护费"' },
  },
  SJ199: {
    title: '其余问题没有列出',
    explanation: '问题太多，只列出了前面的；后面的往往由前面的引起。',
    remedy: '先改正已列出的，再运行一次。',
  },
  SJ201: {
    title: '不认识的键',
    explanation: '这里不用这个键，多半是写错了字；照样读下去，它的内容就不会印出来。',
    remedy: '照提示改成正确的键名，或删去。',
    example: { wrong: '基本支岀: 1120.97', right: '基本支出: 1120.97' },
  },
  SJ202: {
    title: '缺少必填的键',
    explanation: '这一组里少了一个必须有的键。没有的金额也要写明：0 或留空，意思不同。',
    remedy: '补上这个键。',
  },
  SJ203: {
    title: '数据的形式不对',
    explanation: '这里应是一个值、一组键值或一个列表，写成了另一种。',
    remedy: '照提示改；列表的每一项以“- ”开头。',
    example: { wrong: '职责: 政务服务', right: '职责:\n  - 名称: 政务服务' },
  },
  SJ204: {
    title: '不在可选的值之内',
    explanation: '这里只能写规定的几个值之一。',
    remedy: '从提示列出的值里选一个。',
    example: { wrong: '千分位: 没有', right: '千分位: 否' },
  },
  SJ205: {
    title: '值的写法不对',
    explanation: '值不合要求的写法，如金额带了单位、日期不是 2019-02-01 的形式。',
    remedy: '照提示的写法改。',
    example: { wrong: '基本支出: 1,120.97万元', right: '基本支出: 1120.97' },
  },
  SJ206: { title: '数量不符合要求', explanation: '列表的项数或文字的长度不合要求。', remedy: '照提示增减。' },
  SJ207: {
    title: '键的写法不对',
    explanation: '这里的键本身有规定的写法（如职责的名称），写得不合要求。',
    remedy: '照提示改键名。',
  },
  SJ208: {
    title: '还没有填写',
    explanation:
      'gongkai new 建立新年度的文件夹时，把上年的数和增减原因都改成了“待填”，免得忘了改就公开出去；还有一处没有填，就不能检查和生成。',
    remedy: '照本年的批复填写；没有这项收入或支出的，金额写 0。',
    example: { wrong: '合计: 待填', right: '合计: 2477.28' },
  },
} as const satisfies CodeTable;

export type LoadCode = keyof typeof loadCodes;
