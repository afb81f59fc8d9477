import type { CodeTable } from '../diagnostic.js';

/** Wrong uses of the command line and of its environment, and bugs. */
export const cliCodes = {
  YF101: {
    title: '没有这个命令',
    explanation: '命令名写错了，或没有这个命令。',
    remedy: '照提示改；全部命令见 gongkai --help。',
  },
  YF102: {
    title: '没有这个选项',
    explanation: '选项写错了，或这个命令没有这个选项。',
    remedy: '照提示改；用法见 gongkai help 命令。',
  },
  YF103: {
    title: '缺少参数',
    explanation: '命令后面少了必须给出的内容，如数据文件夹。',
    remedy: '补上；用法见 gongkai help 命令。',
  },
  YF104: {
    title: '选项缺少值',
    explanation: '这个选项后面要给出值。',
    remedy: '补上值。',
    example: { wrong: 'gongkai build data/甲/2019 --to', right: 'gongkai build data/甲/2019 --to pdf' },
  },
  YF105: {
    title: '参数过多',
    explanation: '给出的内容比命令要的多；路径里有空格时要加引号。',
    remedy: '删去多余的，或给路径加引号。',
  },
  YF106: { title: '选项的值不对', explanation: '这个选项只能写规定的值。', remedy: '从提示列出的值里选。' },
  YF107: {
    title: '没有这个代码',
    explanation: 'explain 后面的代码不存在，多半是写错了。',
    remedy: '照提示改；全部代码见 docs/diagnostics.md。',
    example: { wrong: 'gongkai explain KJ1O1', right: 'gongkai explain KJ101' },
  },
  YF108: {
    title: '环境变量的值不对',
    explanation: '环境变量 SOURCE_DATE_EPOCH 指定输出文件属性中的日期，它的值不是 1970 年以来的秒数。',
    remedy: '改正这个变量；不需要就取消它，日期取公开日期或预算年度的 1 月 1 日。',
    example: { wrong: 'SOURCE_DATE_EPOCH=2019-02-01', right: 'SOURCE_DATE_EPOCH=1548979200' },
  },
  YF109: {
    title: '年度不对',
    explanation: 'new 后面是要建立的年度，写四位数字，并且在 --from 的年度之后。',
    remedy: '改正年度，或核对 --from 给的是不是上一年的文件夹。',
    example: {
      wrong: 'gongkai new 20 --from data/甲/2019',
      right: 'gongkai new 2020 --from data/甲/2019',
    },
  },
  YF121: {
    title: '没有给出归档库',
    explanation:
      '归档库在哪里由 --archive 或环境变量 GONGKAI_ARCHIVE 给出；没有默认的：归档库要放在长期保存、定期备份的地方。',
    remedy: '写明 --archive 文件夹，或设置 GONGKAI_ARCHIVE。',
    example: { wrong: 'gongkai catalog', right: 'gongkai catalog --archive D:\\归档库' },
  },
  YF199: { title: '用法不对', explanation: '命令的写法不对。', remedy: '用法见 gongkai help 命令。' },
  CX101: {
    title: '程序内部错误',
    explanation: '程序遇到了没有料到的情况，不是数据的错；这个公开件没有生成，其他的不受影响。',
    remedy: '把信息和所用的数据交给维护人员；设环境变量 GONGKAI_DEBUG=1 后重试，可看到详细信息。',
  },
} as const satisfies CodeTable;
