import type { CatalogueDepartment, CatalogueEdition, CatalogueFile, CatalogueRevision } from './catalogue.js';
import { type Html, html } from './html.js';
import { drawTotals } from './totals-chart.js';

/** The anchor of a department: its folder, in the characters that need no escape; no two folders have the same. */
export function departmentId(folder: string): string {
  return `d-${folder.replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`)}`;
}

/** A department with its editions. */
export function writeDepartment({ folder, name, editions }: CatalogueDepartment): Html {
  const id = departmentId(folder);
  return html`<section class="department" id="${id}">
<h2>${name}</h2>
${drawTotals(id, editions)}${editions.map(writeEdition)}<p><a href="#departments">回到部门列表</a></p>
</section>
`;
}

function writeEdition({ folder, year, latest, earlier }: CatalogueEdition): Html {
  const heading = folder === year ? `${year} 年度` : `${year} 年度（${folder}）`;
  return html`<article>
<h3>${heading}</h3>
<p>${latest.title}</p>
${writeRevision(latest)}${earlier.length > 0 ? writeEarlier(earlier) : ''}</article>
`;
}

function writeEarlier(earlier: readonly CatalogueRevision[]): Html {
  const sections = earlier.map(
    (revision) => html`<section>
<h4>修订版 r${revision.revision}（已被代替）</h4>
<p>${revision.title}</p>
${writeRevision(revision)}</section>
`,
  );
  return html`<details>
<summary>以前的修订版（${earlier.length} 个）</summary>
${sections}</details>
`;
}

function writeRevision(revision: CatalogueRevision): Html {
  const { publicationDate, archivingDate, software, description } = revision;
  const facts = [
    `修订版 r${revision.revision}`,
    `公开日期：${publicationDate ?? '未知'}`,
    `归档日期：${archivingDate ?? '未知'}`,
    software === undefined ? '不是用本程序生成的' : `用 ${software} 生成`,
  ];
  return html`<p class="faint">${facts.join(' · ')}</p>
${writeCorrection(revision)}${
  description === undefined
    ? ''
    : html`<p>说明：${description}</p>
`
}<ul class="files">
${revision.files.map(writeFile)}</ul>
`;
}

function writeCorrection({ reason, approvedBy }: CatalogueRevision): Html {
  if (reason === undefined) return html``;
  return html`<p class="correction"><b>更正原因：</b>${reason}<br>审签人：${approvedBy ?? '未知'}</p>
`;
}

function writeFile({ name, path, size, sha256, description }: CatalogueFile): Html {
  const href = path.split('/').map(encodeURIComponent).join('/');
  return html`<li><a href="${href}">${name}</a>${description === undefined ? '' : html`（${description}）`}
<div class="faint">${formatSize(size)} · SHA-256：<code>${sha256}</code></div></li>
`;
}

const UNITS = ['KiB', 'MiB', 'GiB'] as const;

/** A size as people read it; the catalogue's JSON has the bytes. */
export function formatSize(bytes: number): string {
  const step = Math.min(UNITS.length, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  const unit = UNITS[step - 1];
  return unit === undefined ? `${bytes} 字节` : `${(bytes / 1024 ** step).toFixed(1)} ${unit}`;
}
