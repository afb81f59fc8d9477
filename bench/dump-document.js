/**
 * The document of the 2019 edition and how it looks, as JSON: the programs that ours is compared with start from here,
 * without data, templates and checks.
 *
 *   node bench/dump-document.js <file>
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { findWorkspace, openEdition, openWorkshop } from '../dist/index.js';

const root = path.join(import.meta.dirname, '..');
const workshop = openWorkshop(findWorkspace(root));
const editionFolder = path.join(root, 'data/beidaihe-government-office/2019');
const opened = openEdition({ workshop, editionFolder, sourceDateEpoch: undefined });
if (!opened.ok) throw new Error('the edition cannot be opened');
const { document, style } = opened.value;
const fonts = Object.fromEntries(
  Object.entries(style.fonts.catalogue.字体).map(([role, { 文件, 粗体, 办公软件名 }]) => {
    return [role, { file: path.join(root, 'fonts', 文件), bold: 粗体 ?? role, officeName: 办公软件名 }];
  }),
);
writeFileSync(process.argv[2], JSON.stringify({ document, layout: style.folder.layout, fonts }));
