import type { CodeTable } from '../diagnostic.js';

/** Faults of the file system. The 9xx of a family are about getting at its files, not about what they say. */
export const workspaceCodes = {
  SJ901: {
    title: '找不到数据文件夹',
    explanation: '命令后面给出的文件夹不存在。',
    remedy: '核对路径，提示里有相近的。',
  },
  SJ902: {
    title: '不是公开件的数据文件夹',
    explanation: '这个文件夹里没有 edition.yaml，不是一个公开件。',
    remedy: '给出含有 edition.yaml 的文件夹，如 data/部门/2019。',
  },
  SJ903: {
    title: '数据文件过大',
    explanation: '一个数据文件最多 1 MiB；再大，多半是放错了文件。',
    remedy: '检查是否放错了文件。',
  },
  SJ904: {
    title: '数据文件是指向文件夹之外的链接',
    explanation: '数据文件是链接，指向公开件的文件夹之外：换一台电脑就没有了，也可能把不该公开的内容带进来。',
    remedy: '把文件本身放进文件夹。',
  },
  SJ905: {
    title: '数据文件无法读取',
    explanation: '操作系统不让读这个文件：没有权限，或磁盘有故障。',
    remedy: '检查文件的权限和磁盘。',
  },
  MB901: {
    title: '找不到版式',
    explanation: 'edition.yaml 的“版式”在 templates 文件夹里没有。',
    remedy: '照提示改“版式”，或补上这个版式的文件夹。',
  },
  MB903: {
    title: '模板文件过大',
    explanation: '一个模板文件最多 1 MiB；再大，多半是放错了文件。',
    remedy: '检查是否放错了文件。',
  },
  MB904: {
    title: '模板文件是指向文件夹之外的链接',
    explanation: '模板是链接，指向版式的文件夹之外。',
    remedy: '把文件本身放进文件夹。',
  },
  MB905: {
    title: '模板文件无法读取',
    explanation: '操作系统不让读这个文件：没有权限，或磁盘有故障。',
    remedy: '检查文件的权限和磁盘。',
  },
  ZT901: { title: '找不到字体文件', explanation: 'fonts 文件夹里没有这个文件。', remedy: '从原安装包恢复。' },
  ZT903: {
    title: '字体文件过大',
    explanation: '字体文件超过了上限，多半是放错了文件。',
    remedy: '检查是否放错了文件。',
  },
  ZT904: {
    title: '字体文件是指向文件夹之外的链接',
    explanation: '字体文件是链接，指向 fonts 文件夹之外。',
    remedy: '把文件本身放进文件夹。',
  },
  ZT905: {
    title: '字体文件无法读取',
    explanation: '操作系统不让读这个文件：没有权限，或磁盘有故障。',
    remedy: '检查文件的权限和磁盘。',
  },
  XR101: {
    title: '文件正被其他程序打开',
    explanation: '要写的文件正在 Word、WPS 或 PDF 阅读器里开着，系统不让改。原来的文件没有动。',
    remedy: '关闭后重试。',
  },
  XR102: {
    title: '没有写入权限',
    explanation: '系统不让写到这个文件夹。原来的文件没有动。',
    remedy: '换一个文件夹（--out），或请管理员给予权限。',
  },
  XR103: {
    title: '磁盘空间不足',
    explanation: '磁盘写满了，或超出了配额。原来的文件没有动。',
    remedy: '清理磁盘后重试，或用 --out 换一个地方。',
  },
  XR104: {
    title: '磁盘或文件夹是只读的',
    explanation: '要写到的磁盘或文件夹是只读的。',
    remedy: '用 --out 换一个地方。',
  },
  XR105: {
    title: '文件名或路径过长',
    explanation: '路径超过了系统允许的长度。',
    remedy: '用 --out 换一个路径短的文件夹。',
  },
  XR106: {
    title: '同名的文件或文件夹挡住了输出',
    explanation: '要写文件的地方有同名的文件夹，或要建文件夹的地方有同名的文件。',
    remedy: '移走它，或用 --out 换一个地方。',
  },
  XR107: {
    title: '两个公开件的输出重名',
    explanation: '两个公开件会写到同一个文件，后一个会盖掉前一个。',
    remedy: '分两次生成，用 --out 放在不同的文件夹。',
  },
  XR108: {
    title: '要建立的文件夹里已有文件',
    explanation: '要建立的文件夹已经有了，里面有文件；程序不覆盖已有的数据。',
    remedy: '接着用已有的，或用 --to（restore 用 --out）换一个文件夹。',
  },
  XR111: {
    title: '没能换回原来的文件',
    explanation:
      '同一公开件的几个文件要么都换成新的，要么都不换。一个没能写入，要把已经换成新的换回去，系统又不让：这一份是新的，其他的是原来的。',
    remedy: '关闭打开着它的程序，重新生成一次；或照信息里的位置把原来的那一份移回来。',
  },
  XR199: {
    title: '写入失败',
    explanation: '写文件时系统报错，原因不在以上各种之内。原来的文件没有动。',
    remedy: '照信息里的原因处理后重试。',
  },
} as const satisfies CodeTable;
