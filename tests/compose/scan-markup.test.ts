import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAny } from '../../src/compose/markup/parse-markup.js';
import { scanMarkup } from '../../src/compose/markup/scan-markup.js';
import { createPlaceList } from '../../src/compose/syntax/place-list.js';
import { succeed } from '../../src/diagnostic.js';

const start = { path: '节.hbs', line: 1, column: 1 };
const places = createPlaceList();
const at = [2, 3].map((line) => places.add({ ...start, line }));

/** What checked templates can print, well put together or not: they write no stray `&`, and no unknown element. */
const PIECES = [
  ...[
    '<p>',
    `<p at="${at[0]}">`,
    '</p>',
    '</p >',
    '<br/>',
    '<br at="1" />',
    `<data at="${at[1]}" value="支出.合计">1.5</data>`,
  ],
  ...[
    '<td',
    '<td at="0"',
    ' id="甲"',
    ' align="right"',
    "\n  align='left'",
    ' id="a&amp;b"',
    '>',
    '/>',
    '</td>',
    ' ',
    '\n',
  ],
  ...['文字', ']', ']]', ']]>', '&lt;', '&#123;', '&#x4E00;', '&quot;', '"', "'", '=', '　', '\t'],
];

describe('markup that is scanned', () => {
  it('is what a parser of XML reads', () => {
    const markup = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(markup, (text) => {
        const scanned = scanMarkup(text, start, places);
        if (scanned) expect(parseAny(text, start, places)).toEqual(succeed(scanned));
      }),
      { numRuns: 5000 },
    );
  });

  it('is all that templates usually print', () => {
    const markup = `<p at="0">甲 &lt; 乙<b at="1">&#123;</b><br/></p>\n<td id="a&quot;" align="right"/>`;
    expect(scanMarkup(markup, start, places)).toMatchObject([
      {
        name: 'p',
        at: { line: 2 },
        children: [{ text: '甲 < 乙' }, { name: 'b', at: { line: 3 } }, { name: 'br', at: { line: 2 } }],
      },
      { kind: 'characters', text: '\n' },
      {
        name: 'td',
        at: start,
        attributes: new Map([
          ['id', 'a"'],
          ['align', 'right'],
        ]),
      },
    ]);
  });

  it.each(['<p>]]></p>', '<p id="a" id="b"/>', '<p id="a"style="b"/>', '<p>', '</p>', '<p></b></p>'])(
    'is not %s',
    (markup) => {
      expect(scanMarkup(markup, start, places)).toBeUndefined();
    },
  );
});
