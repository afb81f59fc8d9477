import type { Edition } from '../budget/edition.js';
import { hashOf } from './hash.js';
import { formatRevision, type Revision } from './revision.js';

/** What the metadata of a revision say that its publication does not. */
export type MetadataFacts = {
  readonly title: string;
  readonly edition: Pick<Edition, '年度' | '日期' | '审批' | '保密审查'> & {
    readonly 部门: Pick<Edition['部门'], '公开名称'>;
  };
  readonly revision: Revision;
  readonly supersedes: Revision | undefined;
  readonly reason: string | undefined;
  readonly approvedBy: string | undefined;
  readonly archivedAt: Date;
  /** e.g. `gongkai 0.1.0`; undefined if it is not known with what the publication was made. */
  readonly program: string | undefined;
};

/** The formats that this program writes, as archives name them; the PDF is what docs/adr/0006 says. */
const formats: Readonly<Record<string, string>> = {
  pdf: 'PDF/A-3a、PDF/UA-1',
  docx: 'Office Open XML（ISO/IEC 29500）',
};

/**
 * `metadata.json`: the record by the elements of DA/T 46-2009 (文书类电子文件元数据方案), the scheme to which GB/T 18894-2016 refers for
 * what an electronic record is registered with; 数字摘要 is what GB/T 18894 asks for beside. What is not known is left out.
 */
export function describeRecord(facts: MetadataFacts, publication: ReadonlyMap<string, Uint8Array>) {
  const { edition, revision, supersedes } = facts;
  const { 部门, 年度, 日期, 审批, 保密审查 } = edition;
  return {
    依据: ['GB/T 18894-2016', 'DA/T 46-2009'],
    聚合层次: '件',
    来源: { 立档单位名称: 部门.公开名称 },
    电子文件号: formatRevision(revision),
    档号: { 年度: String(年度), 保管期限: '永久' },
    内容描述: {
      题名: facts.title,
      文件编号: known(审批.批复文号),
      责任者: 部门.公开名称,
      日期: known(日期.公开日期),
      密级: '公开',
    },
    形式特征: { 文件组合类型: '组合文件', 件数: publication.size, 语种: '汉语', 稿本: '正本' },
    电子属性: [...publication].map(([name, bytes]) => describeFile(name, bytes, facts.program)),
    管理过程: [...describeReviews({ 日期, 审批, 保密审查 }), describeArchiving(facts)],
    ...(supersedes && { 关系: [{ 关系类型: '替代', 对象: formatRevision(supersedes) }] }),
  };
}

function describeFile(name: string, bytes: Uint8Array, program: string | undefined) {
  return {
    计算机文件名: name,
    格式信息: program === undefined ? undefined : formats[name.replace(/^.*\./, '')],
    计算机文件大小: bytes.length,
    数字摘要: { 算法: 'SHA-256', 值: hashOf('sha256', bytes) },
    文档创建程序: program,
  };
}

function describeReviews({ 日期, 审批, 保密审查 }: Pick<Edition, '日期' | '审批' | '保密审查'>) {
  const steps = [
    { 业务行为: '批复', 行为时间: known(日期.批复日期), 行为依据: known(审批.批复文号) },
    { 业务行为: '保密审查', 行为时间: known(保密审查.审查日期), 机构人员名称: known(保密审查.审查人) },
    { 业务行为: '审签', 机构人员名称: known(审批.审签人) },
  ];
  return steps.filter((step) => Object.values(step).filter((value) => value !== undefined).length > 1);
}

function describeArchiving({ supersedes, reason, approvedBy, archivedAt }: MetadataFacts) {
  return {
    业务行为: supersedes ? '更正归档' : '归档',
    行为时间: archivedAt.toISOString(),
    行为描述: reason,
    机构人员名称: approvedBy,
  };
}

function known(value: string): string | undefined {
  return value === '未知' ? undefined : value;
}
