import { createHash } from 'node:crypto';
import type { Catalogue, CatalogueDepartment } from './catalogue.js';
import { departmentId, writeDepartment } from './department-section.js';
import { FILTER_SCRIPT } from './filter-script.js';
import { type Html, html, trustMarkup } from './html.js';
import { STYLE } from './style.js';

/**
 * The catalogue as one HTML page that works from a folder, without a network and without its script. The policy in its head lets it load
 * nothing and run no other script, whatever a title holds.
 */
export function writeCataloguePage(catalogue: Catalogue): string {
  const { head, departments } = catalogue;
  const page = html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>部门预算公开目录</title>
<style>${trustMarkup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#departments">跳到部门列表</a>
<header>
<h1>部门预算公开目录</h1>
<p>${summarise(departments)}</p>
</header>
<nav id="departments" aria-labelledby="departments-name">
<h2 id="departments-name">部门</h2>
${FILTER}<ul class="index">
${departments.map(indexItem)}</ul>
</nav>
<main>
${departments.map(writeDepartment)}</main>
<footer>
<p class="faint">本页由归档库生成；同样的内容供程序读取的是 <a href="catalog.json">catalog.json</a>。文件旁的 SHA-256 可用来核对下载的文件：Windows 用 <code>certutil -hashfile 文件 SHA256</code>，其他系统用 <code>sha256sum 文件</code>。</p>
<p class="faint">归档库的链头：<code>${head}</code></p>
</footer>
<script>${trustMarkup(FILTER_SCRIPT)}</script>
</body>
</html>
`;
  return page.markup;
}

/** Hidden until the script that makes it work shows it. */
const FILTER = html`<form class="filter" role="search" hidden>
<label for="filter">按名称查找部门</label>
<input id="filter" type="search" autocomplete="off">
<output class="faint" for="filter"></output>
</form>
`;

function policy(): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(FILTER_SCRIPT)}; base-uri 'none'; form-action 'none'`;
}

function indexItem({ folder, name, editions }: CatalogueDepartment): Html {
  const years = [...new Set(editions.map(({ year }) => year))].join('、');
  return html`<li><a href="#${departmentId(folder)}">${name}</a> <span class="faint">${years}</span></li>
`;
}

function summarise(departments: readonly CatalogueDepartment[]): string {
  const editions = departments.flatMap((department) => department.editions);
  const corrected = editions.filter(({ latest }) => latest.revision > 1).length;
  return `共 ${departments.length} 个部门，${editions.length} 个公开件，其中更正过的 ${corrected} 个。`;
}
