/**
 * The document of the 2019 edition and how it looks, as JSON: the programs that ours is compared with start from here,
 * without data, templates and checks.
 *
 *   node bench/dump-document.js <file>
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openEdition2019 } from './open-edition.js';

const root = path.join(import.meta.dirname, '..');
const { document, style } = openEdition2019();
const fonts = Object.fromEntries(
  Object.entries(style.fonts.catalogue.字体).map(([role, { 文件, 粗体, 办公软件名 }]) => {
    return [role, { file: path.join(root, 'fonts', 文件), bold: 粗体 ?? role, officeName: 办公软件名 }];
  }),
);
writeFileSync(process.argv[2], JSON.stringify({ document, layout: style.folder.layout, fonts }));
