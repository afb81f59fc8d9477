import type { CodeTable } from '../diagnostic.js';

/** Faults of a data file as text (SJ10x), as YAML (SJ11x, SJ12x) and against its schema (SJ20x). */
export const loadCodes = {
  SJ101: '文件不是 UTF-8 编码',
  SJ102: '文件过大',
  SJ103: '层次过深',
  SJ104: '含有不能使用的字符',
  SJ111: 'YAML 书写有误',
  SJ112: '缩进有误',
  SJ113: '引号或括号没有配对',
  SJ114: '冒号写法有误',
  SJ115: '缩进用了制表符或全角空格',
  SJ116: '键重复',
  SJ117: '一行文字写成了几行',
  SJ121: '使用了锚点（&）',
  SJ122: '使用了别名（*）',
  SJ123: '使用了标签（!）',
  SJ124: '使用了合并键（<<）',
  SJ125: '使用了指令（%）',
  SJ126: '一个文件里有几份数据',
  SJ127: '键不是一个词',
  SJ131: '# 之后的文字可能被当成了注释',
  SJ199: '其余问题没有列出',
  SJ201: '不认识的键',
  SJ202: '缺少必填的键',
  SJ203: '数据的形式不对',
  SJ204: '不在可选的值之内',
  SJ205: '值的写法不对',
  SJ206: '数量不符合要求',
  SJ207: '键的写法不对',
} as const satisfies CodeTable;

export type LoadCode = keyof typeof loadCodes;
