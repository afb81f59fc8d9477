import fc from 'fast-check';
import { expect, it } from 'vitest';
import { composeSections, wanAmount } from './compose-sample.js';

const data = {
  甲: '一<&',
  额: wanAmount('-1.5'),
  数: 3,
  有: true,
  项: [{ 名称: '子', 额: wanAmount('2') }],
  空: [],
};

/** Pieces of templates, well and badly put together. */
const piece = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<p',
    '>',
    '/>',
    '<b>',
    '</b>',
    '<br/>',
    '<ul><li>',
    '</li></ul>',
    '<title>',
    '</title>',
  ],
  ...[
    '<table>',
    '</table>',
    '<col weight="1"/>',
    '<tbody>',
    '</tbody>',
    '<tr>',
    '</tr>',
    '<td rowspan="',
    '</td>',
  ],
  ...[
    ' id="',
    '"',
    "'",
    ' style="正文"',
    '=',
    '&',
    '&amp;',
    '<',
    ']]>',
    '<!--',
    '-->',
    '<?',
    '</',
    '\n',
    ' ',
    '文',
  ],
  ...[
    '{{甲}}',
    '{{无}}',
    '{{wan 额}}',
    '{{change 额}}',
    '{{chinese 数}}',
    '{{count 项}}',
    '{{@number}}',
    '{{this}}',
  ],
  ...[
    '{{#each 项}}',
    '{{/each}}',
    '{{#if 有}}',
    '{{else}}',
    '{{/if}}',
    '{{名称}}',
    '{{../甲}}',
    '{{@root.甲}}',
  ],
  ...[
    '{{> 片}}',
    '{{> 片 甲}}',
    '{{> 片 名=(count 项)}}',
    '{{> 无}}',
    '{{{甲}}}',
    '{{',
    '}}',
    '{{!-- ',
    ' --}}',
    '{{~甲~}}',
  ],
  ...[
    '\\{{甲}}',
    '{{"甲"}}',
    '{{wan 1}}',
    '{{#with 甲}}',
    '{{#*inline "x"}}',
    '{{/inline}}',
    '{{甲.乙}}',
    '{{#each 项 as |x|}}',
  ],
);
const template = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

it('any template makes a document or faults with places, never an exception', () => {
  fc.assert(
    fc.property(template, template, (section, partial) => {
      const outcome = composeSections({ 节: section }, { data, partials: { 片: partial } });
      const errors = outcome.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
      expect(outcome.ok).toBe(errors.length === 0);
      for (const { at, message } of errors) {
        // What the templates' check should have found must not be left to the parser of their output.
        expect(message).not.toMatch(/^标记有误|没有标题/);
        if (message === '有两个标题') continue;
        const text = at?.path === 'partials/片.hbs' ? partial : section;
        const line = text.split('\n')[(at?.line ?? 0) - 1];
        expect(at?.column).toBeLessThanOrEqual((line ?? '').length + 1);
      }
    }),
    { numRuns: 3000 },
  );
});

it('any well-formed pieces make what they say', () => {
  const inline = fc.constantFrom(
    '文',
    '{{甲}}',
    '<b>粗</b>',
    '<br/>',
    '{{#if 有}}真{{/if}}',
    '{{#each 项}}{{名称}}{{/each}}',
    '\n  ',
  );
  const expected: Readonly<Record<string, string>> = {
    文: '文',
    '{{甲}}': '一<&',
    '<b>粗</b>': '粗',
    '<br/>': '\n',
    '{{#if 有}}真{{/if}}': '真',
    '{{#each 项}}{{名称}}{{/each}}': '子',
    '\n  ': '',
  };
  fc.assert(
    fc.property(fc.array(inline, { maxLength: 10 }), (pieces) => {
      const outcome = composeSections({ 节: `<p>${pieces.join('')}</p>` }, { data });
      const [block] = outcome.ok ? (outcome.value.sections.at(-1)?.blocks ?? []) : [];
      const inlines = block?.kind === 'paragraph' ? block.inlines : [];
      const text = inlines.map((run) => (run.kind === 'text' ? run.text : '\n')).join('');
      expect(text).toBe(pieces.map((each) => expected[each]).join(''));
    }),
  );
});
