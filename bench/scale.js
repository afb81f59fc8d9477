/**
 * Lays out and writes the document of the 2019 edition with the body of its longest table so many times over, in one
 * cold process: milliseconds of CPU for both formats and the number of rows, as JSON.
 *
 *   node bench/scale.js <times>
 */
import { renderers } from '../dist/index.js';
import { openEdition2019 } from './open-edition.js';

const times = Number(process.argv[2]);
const { document, style, workshop } = openEdition2019();
const fonts = await workshop.openFonts(style);
if (!fonts.ok) throw new Error('the fonts cannot be opened');

const tables = document.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table'));
const longest = tables.reduce((most, table) => (table.body.length > most.body.length ? table : most));
const long = { ...longest, body: Array.from({ length: times }, () => longest.body).flat() };
const sections = document.sections.map((section) => ({
  ...section,
  blocks: section.blocks.map((block) => (block === longest ? long : block)),
}));

const before = process.cpuUsage();
for (const load of Object.values(renderers)) {
  const render = await load();
  const input = {
    document: { ...document, sections },
    layout: style.folder.layout,
    fonts: fonts.value.fonts,
  };
  const { bytes, diagnostics } = await render(input);
  if (bytes.length === 0 || diagnostics.length > 0) throw new Error('not rendered');
}
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify({ rows: long.body.length, cpu: (user + system) / 1000 }));
