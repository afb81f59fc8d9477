import type { Catalogue, CatalogueFile, CatalogueRevision } from './catalogue.js';

/** The catalogue for other programs; docs/目录.md is the contract. A change that breaks it raises 格式版本. */
export function writeCatalogueJson({ head, departments }: Catalogue): string {
  const value = {
    格式: 'gongkai-catalogue',
    格式版本: '1',
    链头: head,
    部门: departments.map(({ folder, name, editions }) => ({
      文件夹: folder,
      名称: name,
      公开件: editions.map(({ folder: inner, year, latest, earlier }) => ({
        文件夹: inner,
        年度: year,
        修订版: [latest, ...earlier].map(describeRevision),
      })),
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** What is not known is left out. */
function describeRevision(revision: CatalogueRevision) {
  return {
    修订版: revision.revision,
    标题: revision.title,
    公开日期: revision.publicationDate,
    归档日期: revision.archivingDate,
    更正原因: revision.reason,
    审签人: revision.approvedBy,
    程序: revision.software,
    说明: revision.description,
    合计: revision.totals && { 单位: '万元', ...revision.totals },
    文件: revision.files.map(describeFile),
  };
}

function describeFile({ name, path, size, sha256, description }: CatalogueFile) {
  return { 名称: name, 路径: path, 字节数: size, 'SHA-256': sha256, 说明: description };
}
