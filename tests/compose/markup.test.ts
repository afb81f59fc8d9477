import { expect, describe as group, it } from 'vitest';
import { composeBlocks, faultsOf } from './compose-sample.js';

const data = { 甲: '一', 金额: 3, 零: 0, 空: [] };
const faults = (template: string) => faultsOf(template, { data });

group('elements', () => {
  it('become blocks', () => {
    const blocks = composeBlocks(
      '<h1 id="a">一</h1><h2>二</h2><h3>三</h3><h4>四</h4><p id="b" style="落款">五</p><ul><li id="c">六</li></ul><ol/><pagebreak/>',
    );
    expect(blocks).toMatchObject([
      { kind: 'heading', level: 1, id: 'a' },
      { kind: 'heading', level: 2 },
      { kind: 'heading', level: 3 },
      { kind: 'heading', level: 4 },
      { kind: 'paragraph', style: '落款', id: 'b' },
      { kind: 'list', ordered: false, items: [{ id: 'c' }] },
      { kind: 'list', ordered: true, items: [] },
      { kind: 'pageBreak' },
    ]);
    expect(blocks[1]).not.toHaveProperty('id');
  });

  it.each([
    [
      '<li>一</li>',
      'sections/节.hbs:1:1 MB206 一节的最外层不能有 <li>（一节的最外层可以有 <title>、<h1>、<h2>、<h3>、<h4>、<p>、<ul>、<ol>、<table>、<pagebreak>、<contents>）',
    ],
    ['<p>一<p>二</p></p>', 'sections/节.hbs:1:5 MB206 <p> 中不能有 <p>（<p> 中可以有 <b>、<sup>、<br>）'],
    ['<ul><p/></ul>', 'sections/节.hbs:1:5 MB206 <ul> 中不能有 <p>（<ul> 中可以有 <li>）'],
    [
      '<pagebreak><p/></pagebreak>',
      'sections/节.hbs:1:12 MB206 <pagebreak> 中不能有 <p>（它里面什么也不能写）',
    ],
    [
      '<h1>一</h1>\n 散{{甲}}',
      'sections/节.hbs:1:1 MB207 一节的最外层不能有文字“散”（文字要写在 <p>、<li>、<td> 等元素里）',
      'sections/节.hbs:2:3 MB206 一节的最外层不能有数据（一节的最外层可以有 <title>、<h1>、<h2>、<h3>、<h4>、<p>、<ul>、<ol>、<table>、<pagebreak>、<contents>）',
    ],
    [
      '\u3000<p/>',
      'sections/节.hbs:1:1 MB207 一节的最外层不能有文字“”（文字要写在 <p>、<li>、<td> 等元素里）',
    ],
    [
      '\n<ul>一<li/></ul>',
      'sections/节.hbs:2:1 MB207 <ul> 中不能有文字“一”（文字要写在 <p>、<li>、<td> 等元素里）',
    ],
    [
      '<p style="落宽"/>',
      'sections/节.hbs:1:1 MB211 <p> 的 style="落宽"：版式中没有样式“落宽”（是不是“落款”？）',
    ],
    ['<p id=" "/>', 'sections/节.hbs:1:1 MB208 <p> 的 id=" "：不能是空白'],
  ])('%j', (template, ...expected) => {
    expect(faults(template)).toEqual(expected);
  });
});

const table = (inside: string, attributes = '') => `<table${attributes}>\n${inside}\n</table>`;
const TWO = '<col weight="1"/><col weight="2" align="right"/>';

group('a table', () => {
  it('has everything in its place', () => {
    const template = table(
      `<caption>表{{甲}}</caption><unitrow><td>左</td><td/></unitrow>${TWO}
      <thead><tr><th rowspan="2" id="h">甲</th><th>乙</th></tr><tr><th align="center">丙</th></tr></thead>
      <tbody><tr><td colspan="2">一</td></tr></tbody>`,
      ' style="绩效" id="t"',
    );
    const plain = { colSpan: 1, rowSpan: 1 };
    const text = (words: string) => [{ kind: 'text', text: words, marks: [] }];
    expect(composeBlocks(template, { data })).toMatchObject([
      {
        kind: 'table',
        style: '绩效',
        id: 't',
        caption: [{ text: '表' }, { text: '一', dataPath: '甲' }],
        unitRow: { left: text('左'), right: [] },
        columns: [
          { weight: 1, align: 'left' },
          { weight: 2, align: 'right' },
        ],
        head: [
          {
            cells: [
              { colSpan: 1, rowSpan: 2, id: 'h', inlines: text('甲') },
              { ...plain, inlines: text('乙') },
            ],
          },
          { cells: [{ ...plain, align: 'center', inlines: text('丙') }] },
        ],
        body: [{ cells: [{ colSpan: 2, rowSpan: 1, inlines: text('一') }] }],
      },
    ]);
  });

  it('may bound its columns in characters and mark those that say what a row is about', () => {
    const cols = '<col weight="1" min="4" max="9" key="yes"/><col weight="1" max="100"/><col weight="1"/>';
    const [block] = composeBlocks(table(`${cols}<tbody/>`));
    expect(block).toHaveProperty('columns', [
      { weight: 1, align: 'left', least: 4, most: 9, key: true },
      { weight: 1, align: 'left', most: 100 },
      { weight: 1, align: 'left' },
    ]);
  });

  it('may have no caption, no unit row, no head and no rows', () => {
    const [block] = composeBlocks(table(`${TWO}<tbody/>`));
    expect(block).toMatchObject({ kind: 'table', style: '常规', head: [], body: [] });
    expect(block).not.toHaveProperty('caption');
    expect(block).not.toHaveProperty('unitRow');
  });

  it.each([
    [
      table('<tbody/>'),
      'sections/节.hbs:1:1 MB209 表格没有写列 <col>（每列写一个 <col weight="宽度之比" align="left|center|right"/>）',
    ],
    [table(TWO), 'sections/节.hbs:1:1 MB209 表格没有 <tbody>'],
    [
      table(`<tbody/>${TWO}`),
      'sections/节.hbs:2:9 MB209 <col> 要写在 <tbody> 之前（次序是 caption、unitrow、col、thead、tbody）',
    ],
    [table(`${TWO}<tbody/><tbody/>`), 'sections/节.hbs:2:57 MB209 一个表格只能有一个 <tbody>'],
    [
      table(`<unitrow><td/></unitrow>${TWO}<tbody/>`),
      'sections/节.hbs:2:1 MB209 <unitrow> 要恰好两个 <td>（左、右），这里有 1 个（没有内容的一边写 <td/>）',
    ],
    [
      table(`<unitrow><td id="x"/><td/></unitrow>${TWO}<tbody/>`),
      'sections/节.hbs:2:10 MB208 <unitrow> 中的 <td> 不带属性（第一个在左，第二个在右）',
    ],
    [table('<col/><tbody/>'), 'sections/节.hbs:2:1 MB208 <col> 缺少 weight（各列宽度之比，如 weight="12"）'],
    [
      table('<col weight="0"/><tbody/>'),
      'sections/节.hbs:2:1 MB208 <col> 的 weight="0"：应为 1 到 1000 的整数',
    ],
    [
      table('<col weight="1001"/><tbody/>'),
      'sections/节.hbs:2:1 MB208 <col> 的 weight="1001"：应为 1 到 1000 的整数',
    ],
    [
      table('<col weight="1" align="middle"/><tbody/>'),
      'sections/节.hbs:2:1 MB208 <col> 的 align="middle"：应为 left（左）、center（中）或 right（右）',
    ],
    [
      table('<col weight="1" min="0"/><tbody/>'),
      'sections/节.hbs:2:1 MB208 <col> 的 min="0"：应为 1 到 100 的整数',
    ],
    [
      table('<col weight="1" min="9" max="8"/><tbody/>'),
      'sections/节.hbs:2:1 MB208 <col> 的 min="9" 大于 max="8"（min 是最少字数，max 是最多字数）',
    ],
    [
      table('<col weight="1" key="no"/><tbody/>'),
      'sections/节.hbs:2:1 MB208 <col> 的 key="no"：只能写 yes，否则不写',
    ],
    [
      table('<col weight="1"/><tbody><tr><td rowspan="{{零}}">一</td></tr></tbody>'),
      'sections/节.hbs:2:29 MB208 <td> 的 rowspan="0"：应为 1 到 65534 的整数',
    ],
    [
      table('<col weight="1"/><tbody><tr><td colspan="{{甲}}">一</td></tr></tbody>'),
      'sections/节.hbs:2:29 MB208 <td> 的 colspan="一"：应为 1 到 65534 的整数',
    ],
    [
      table('<col weight="1"/><thead><tr><td>一</td></tr></thead><tbody/>'),
      'sections/节.hbs:2:29 MB206 <thead> 中的单元格是 <th>（改成 <th>）',
    ],
    [
      table('<col weight="1"/><tbody><tr><th>一</th></tr></tbody>'),
      'sections/节.hbs:2:29 MB206 <tbody> 中的单元格是 <td>（改成 <td>）',
    ],
    [
      table('<col weight="1"/><tbody/>', ' style="绩笑"'),
      'sections/节.hbs:1:1 MB211 <table> 的 style="绩笑"：版式中没有样式“绩笑”（是不是“绩效”？）',
    ],
    [
      table('<col weight="1"/><tbody>一</tbody>'),
      'sections/节.hbs:2:18 MB207 <tbody> 中不能有文字“一”（文字要写在 <p>、<li>、<td> 等元素里）',
    ],
  ])('%j', (template, fault) => {
    expect(faults(template)).toEqual([fault]);
  });
});

group('spans', () => {
  const body = (rows: string) => table(`${TWO}<tbody>\n${rows}\n</tbody>`);

  it.each([
    [
      body('<tr><td rowspan="2">甲</td><td>乙</td></tr>\n<tr><td>丙</td><td>丁</td></tr>'),
      'sections/节.hbs:4:15 MB210 表体第 2 行第 3 列的单元格“丁”跨 1 列，超出表格的 2 列（检查 colspan 和 <col> 的个数）',
    ],
    [
      body('<tr><td>甲</td><td rowspan="2">乙</td></tr>\n<tr><td colspan="2">丙</td></tr>'),
      'sections/节.hbs:4:5 MB210 表体第 2 行第 1 列的单元格“丙”与跨行的单元格重叠（检查上面各行的 rowspan，这一行应少写单元格）',
    ],
    [
      body('<tr><td>甲</td><td>乙</td></tr>\n<tr><td>丙</td></tr>'),
      'sections/节.hbs:4:1 MB210 表体第 2 行第 2 列没有单元格（补一个单元格，或改 colspan、rowspan）',
    ],
    [
      body('<tr><td>甲</td><td rowspan="2">一二三四五六七八九十一二三</td></tr>'),
      'sections/节.hbs:3:15 MB210 表体第 1 行第 2 列的单元格“一二三四五六七八九十一二”跨 2 行，而这一部分只有 1 行（检查 rowspan；它不能超出表头或表体）',
    ],
    [
      table(`${TWO}<thead><tr><th colspan="3"/></tr></thead><tbody/>`),
      'sections/节.hbs:2:60 MB210 表头第 1 行第 1 列的单元格跨 3 列，超出表格的 2 列（检查 colspan 和 <col> 的个数）',
    ],
  ])('%j', (template, fault) => {
    expect(faults(template)).toEqual([fault]);
  });
});

group('a section with many faults', () => {
  it('tells them all', () => {
    const template = '<p style="一"/>\n<table>\n<col/></table>\n<p id=""/>';
    expect(faults(template).map((fault) => fault.split(' ', 2).join(' '))).toEqual([
      'sections/节.hbs:1:1 MB211',
      'sections/节.hbs:2:1 MB209',
      'sections/节.hbs:3:1 MB208',
      'sections/节.hbs:4:1 MB208',
    ]);
  });
});
