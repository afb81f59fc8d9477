import type { CodeTable } from '../diagnostic.js';

/** Faults of the file system. The 9xx of a family are about getting at its files, not about what they say. */
export const workspaceCodes = {
  SJ901: '找不到数据文件夹',
  SJ902: '不是公开件的数据文件夹',
  SJ903: '数据文件过大',
  SJ904: '数据文件是指向文件夹之外的链接',
  SJ905: '数据文件无法读取',
  MB901: '找不到版式',
  MB903: '模板文件过大',
  MB904: '模板文件是指向文件夹之外的链接',
  MB905: '模板文件无法读取',
  ZT901: '找不到字体文件',
  ZT903: '字体文件过大',
  ZT904: '字体文件是指向文件夹之外的链接',
  ZT905: '字体文件无法读取',
  XR101: '文件正被其他程序打开',
  XR102: '没有写入权限',
  XR103: '磁盘空间不足',
  XR104: '磁盘或文件夹是只读的',
  XR105: '文件名或路径过长',
  XR106: '同名的文件或文件夹挡住了输出',
  XR107: '两个公开件的输出重名',
  XR199: '写入失败',
} as const satisfies CodeTable;
