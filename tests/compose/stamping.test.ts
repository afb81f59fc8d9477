import { expect, it } from 'vitest';
import { formatPoint, pointAt } from '../../src/source.js';
import { composeBlocks, composeSections } from './compose-sample.js';

const data = { 项目: [{ 名称: '甲' }, { 名称: '乙' }], 甲: '一' };

/** The places of blocks, and of the cells of tables. */
function places(template: string, partials: Readonly<Record<string, string>> = {}): readonly string[] {
  return composeBlocks(template, { data, partials }).flatMap((block) => {
    const rows = block.kind === 'table' ? [...block.head, ...block.body] : [];
    const items = block.kind === 'list' ? block.items : [];
    const nodes = [block, ...items, ...rows.flatMap((row) => [row, ...row.cells])];
    return nodes.map(({ at }) => (at ? formatPoint(at) : '?'));
  });
}

it('a node knows its template line, also in a loop', () => {
  expect(places('<h1>一</h1>\n\n{{#each 项目}}\n  <p>{{名称}}</p><p/>\n{{/each}}\n<pagebreak/>')).toEqual([
    'sections/节.hbs:1:1',
    'sections/节.hbs:4:3',
    'sections/节.hbs:4:16',
    'sections/节.hbs:4:3',
    'sections/节.hbs:4:16',
    'sections/节.hbs:6:1',
  ]);
});

it('a node of a partial knows the partial', () => {
  const partials = { 行: '\n  <p>{{名称}}</p>\n{{> 尾}}', 尾: ' <p/>' };
  expect(places('{{#each 项目}}{{> 行}}{{/each}}', partials)).toEqual([
    'partials/行.hbs:2:3',
    'partials/尾.hbs:1:2',
    'partials/行.hbs:2:3',
    'partials/尾.hbs:1:2',
  ]);
});

it('rows, cells and items have places of their own', () => {
  const template = `<table><col weight="1"/>
    <tbody>{{#each 项目}}
      <tr><td>{{名称}}</td></tr>{{/each}}
    </tbody></table><ul><li>一</li>
<li>二</li></ul>`;
  expect(places(template)).toEqual([
    'sections/节.hbs:1:1',
    'sections/节.hbs:3:7',
    'sections/节.hbs:3:11',
    'sections/节.hbs:3:7',
    'sections/节.hbs:3:11',
    'sections/节.hbs:4:21',
    'sections/节.hbs:4:25',
    'sections/节.hbs:5:1',
  ]);
});

it('columns are counted right after mustaches, escapes, comments, stripped space and CRLF', () => {
  const template =
    '{{甲}}{{!-- 注\n释 --}}\\{{不是}} \\\\{{甲}}<b>1</b>\r\n  {{~#if 甲~}}  <b>2</b>  {{~/if~}}\r\n😀<b>3</b>{{甲}}<b\n>4</b>';
  const file = { path: 'sections/节.hbs', text: `<p>${template}</p>\n{{无}}` };
  const starts = [...file.text.matchAll(/<b/g)].map((match) => pointAt(file, match.index));
  const outcome = composeSections(
    { 节: file.text.replaceAll('<b', '<x').replaceAll('</b', '</x') },
    { data },
  );
  const unknown = outcome.diagnostics.filter((diagnostic) => diagnostic.code === 'MB202');
  expect(unknown.map((diagnostic) => diagnostic.at)).toEqual(starts);
  const placesOf = (text: string) => composeSections({ 节: text }, { data }).diagnostics.map(({ at }) => at);
  expect(placesOf(file.text)).toEqual([pointAt(file, file.text.indexOf('{{不是'))]);
  const withoutEscape = file.text.replace('\\{{不是}}', '一二三四五六七');
  expect(placesOf(withoutEscape)).toEqual([pointAt(file, file.text.indexOf('无'))]);
});

it('a template may have any name', () => {
  const name = 'a"<&>\'b:1:2';
  const outcome = composeSections({ [name]: '\n <p>{{甲}}</p>' }, { data });
  const blocks = outcome.ok ? outcome.value.sections.at(-1)?.blocks : [];
  expect(blocks).toMatchObject([{ at: { path: `sections/${name}.hbs`, line: 2, column: 2 } }]);
});
