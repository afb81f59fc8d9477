import { expect, describe as group, it } from 'vitest';
import { composeBlocks, composeLine, faultsOf, wanAmount } from './compose-sample.js';

const data = {
  支出: {
    合计: wanAmount('2477.28'),
    差额: wanAmount('-73.31'),
    持平: wanAmount('0'),
    整: wanAmount('38.80'),
  },
  小数多: wanAmount('1.234'),
  元: wanAmount('388000', { unit: '元' }),
  分节: wanAmount('1234567.5', { grouping: true }),
  年度: 2019,
  半: 1.5,
  是: true,
  文字: '原文',
  空白: '',
  不适用: '——',
  未知: '未知',
  日期: '2018-02-09',
  项目: ['甲', '乙'],
  没有项目: [],
};

const line = (template: string): string => composeLine(`<p>${template}</p>`, { data });
/** The faults of a mustache at line 2, column 4. */
const faults = (template: string): readonly string[] => faultsOf(`\n<p>${template}</p>`, { data });

group('text', () => {
  it('prints data with its path', () => {
    expect(line('{{文字}}')).toBe('⟦文字|原文⟧');
    expect(line('{{年度}}年')).toBe('⟦年度|2019⟧年');
  });

  it('makes a line end in data a line break', () => {
    expect(composeLine('<p>{{甲}}</p>', { data: { 甲: '一\n二\r\n三' } })).toBe('⟦甲|一⟧↵⟦甲|二⟧↵⟦甲|三⟧');
  });

  it('leaves nothing behind for blank text', () => {
    expect(composeBlocks('<p>{{空白}}</p>', { data })).toMatchObject([{ kind: 'paragraph', inlines: [] }]);
  });

  it('refuses what has no one way to be printed', () => {
    expect(faults('{{支出.合计}}')).toEqual([
      'sections/节.hbs:2:4 MB302 “支出.合计”是金额，不能直接印出（金额用 {{wan …}}（文中）或 {{amount …}}（表中））',
    ]);
    expect(faults('{{是}}')).toEqual([
      'sections/节.hbs:2:4 MB302 “是”是是非，不能直接印出（是非用 {{#if …}} 选择文字）',
    ]);
    expect(faults('{{支出}}')).toEqual([
      'sections/节.hbs:2:4 MB302 “支出”是一组数据，不能直接印出（写到最末一级，如 支出.合计）',
    ]);
    expect(faults('{{项目}}')).toEqual([
      'sections/节.hbs:2:4 MB302 “项目”是列表，不能直接印出（列表用 {{#each …}} 逐项印出）',
    ]);
  });

  it('refuses characters that no output can hold', () => {
    const bad = (text: string) => faultsOf('<p>{{甲}}</p>', { data: { 甲: text } });
    expect(bad('a\u0001b')).toEqual([
      'sections/节.hbs:1:4 MB304 “甲”中有不能印出的字符 U+0001（在数据中删去它）',
    ]);
    expect(bad('\uD800')).toEqual([
      'sections/节.hbs:1:4 MB304 “甲”中有不能印出的字符 U+D800（在数据中删去它）',
    ]);
    expect(bad('\uFFFE')).toHaveLength(1);
  });
});

group('attribute', () => {
  it('prints bare text inside an attribute', () => {
    const [block] = composeBlocks('<p id="职责-{{文字}}-{{chinese @root.年度}}">甲</p>', { data });
    expect(block).toMatchObject({ id: '职责-原文-二千零一十九' });
  });

  it('keeps every character of the data', () => {
    const [block] = composeBlocks("<p id='{{甲}}'>甲</p>", { data: { 甲: '<&>"\'\n\t x' } });
    expect(block).toMatchObject({ id: '<&>"\'\n\t x' });
  });
});

group('wan', () => {
  it('prints number and unit as one run', () => {
    expect(line('{{wan 支出.合计}}')).toBe('⟦支出.合计|2477.28万元⟧');
    expect(line('{{wan 支出.整}}、{{wan 元}}、{{wan 支出.持平}}')).toBe(
      '⟦支出.整|38.8万元⟧、⟦元|38.8万元⟧、⟦支出.持平|0万元⟧',
    );
  });

  it('refuses a negative amount, whose sign it would lose', () => {
    expect(faults('{{wan 支出.差额}}')).toEqual([
      'sections/节.hbs:2:4 MB303 “支出.差额”是负数 -73.31，wan 不印负号（增减用 {{change …}}）',
    ]);
  });

  it('refuses anything but an amount', () => {
    expect(faults('甲{{wan 文字}}')).toEqual(['sections/节.hbs:2:5 MB302 wan 要金额，而“文字”是文字“原文”']);
    expect(faults('{{wan 空白}}')).toEqual(['sections/节.hbs:2:4 MB302 wan 要金额，而“空白”是空白']);
    expect(faults('{{wan 年度}}')).toEqual(['sections/节.hbs:2:4 MB302 wan 要金额，而“年度”是数 2019']);
    expect(faults('{{wan (wan 支出.合计)}}')).toEqual([
      'sections/节.hbs:2:4 MB302 wan 要金额，而“(wan 支出.合计)”是已排好的文字',
    ]);
  });
});

group('amount', () => {
  it('prints as the table does', () => {
    expect(line('{{amount 支出.整}}')).toBe('⟦支出.整|38.80⟧');
    expect(line('{{amount 分节}}')).toBe('⟦分节|1,234,567.50⟧');
    expect(line('{{amount 支出.差额}}')).toBe('⟦支出.差额|-73.31⟧');
  });

  it('keeps blank and —— apart from 0', () => {
    expect(line('[{{amount 空白}}][{{amount 不适用}}][{{amount 支出.持平}}]')).toBe(
      '[][⟦不适用|——⟧][⟦支出.持平|0.00⟧]',
    );
  });

  it('never loses a decimal', () => {
    expect(faults('{{amount 小数多}}')).toEqual([
      'sections/节.hbs:2:4 MB303 “小数多”是 1.234，超过表格的 2 位小数（改正数据，或改这张表的小数位数）',
    ]);
  });

  it('refuses other text', () => {
    expect(faults('{{amount 文字}}')).toEqual([
      'sections/节.hbs:2:4 MB302 amount 要金额，而“文字”是文字“原文”',
    ]);
  });
});

group('change', () => {
  it('says which way and how much', () => {
    expect(line('{{change 支出.合计}}')).toBe('增加⟦支出.合计|2477.28万元⟧');
    expect(line('{{change 支出.差额}}')).toBe('减少⟦支出.差额|73.31万元⟧');
    expect(line('{{change 支出.持平}}')).toBe('持平');
  });

  it('refuses anything but an amount', () => {
    expect(faults('{{change 项目}}')).toEqual(['sections/节.hbs:2:4 MB302 change 要金额，而“项目”是列表']);
  });
});

group('chinese', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [31, '三十一'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [2019, '二千零一十九'],
    [9999, '九千九百九十九'],
  ])('writes %i as %s', (number, written) => {
    expect(composeLine('<p>{{chinese 数}}</p>', { data: { 数: number } })).toBe(`⟦数|${written}⟧`);
  });

  it('refuses what has no such name', () => {
    const refused = (number: number) => faultsOf('<p>{{chinese 数}}</p>', { data: { 数: number } });
    expect(refused(0)).toEqual(['sections/节.hbs:1:4 MB302 chinese 只写 1 到 9999，而“数”是 0']);
    expect(refused(10000)).toHaveLength(1);
    expect(refused(1.5)).toEqual(['sections/节.hbs:1:4 MB302 chinese 要整数，而“数”是数 1.5']);
  });
});

group('number', () => {
  it('writes digits', () => {
    expect(line('{{#each 项目}}{{number @number}}、{{/each}}')).toBe('1、2、');
    expect(line('{{number 年度}}')).toBe('⟦年度|2019⟧');
  });

  it('refuses what is no whole number', () => {
    expect(faults('{{number 半}}')).toEqual(['sections/节.hbs:2:4 MB302 number 要整数，而“半”是数 1.5']);
    expect(faults('{{number 支出.合计}}')).toEqual([
      'sections/节.hbs:2:4 MB302 number 要整数，而“支出.合计”是金额',
    ]);
  });
});

group('date', () => {
  it('writes a date in Chinese and keeps 未知', () => {
    expect(line('{{date 日期}}；{{date 未知}}')).toBe('⟦日期|2018年2月9日⟧；⟦未知|未知⟧');
  });

  it('refuses other text', () => {
    expect(faults('{{date 文字}}')).toEqual([
      'sections/节.hbs:2:4 MB302 date 要日期，而“文字”是文字“原文”（日期写成 2018-12-31；不知道写 未知）',
    ]);
    expect(faults('{{date 空白}}')).toHaveLength(1);
    expect(faults('{{date 项目}}')).toHaveLength(1);
  });
});

group('count', () => {
  it('counts, and its number can be written', () => {
    expect(line('{{count 项目}}项，{{chinese (count 项目)}}项，{{count 没有项目}}项')).toBe('2项，二项，0项');
  });

  it('refuses anything but a list', () => {
    expect(faults('{{count 文字}}')).toEqual([
      'sections/节.hbs:2:4 MB302 count 要列表，而“文字”是文字“原文”',
    ]);
  });
});

group('each', () => {
  it('numbers the items and tells the ends', () => {
    expect(
      line(
        '{{#each 项目}}{{@number}}{{@index}}{{this}}{{#if @first}}首{{/if}}{{#if @last}}末{{/if}}；{{/each}}',
      ),
    ).toBe('10⟦项目[1]|甲⟧首；21⟦项目[2]|乙⟧末；');
  });

  it('prints else for an empty list', () => {
    expect(line('{{#each 没有项目}}有{{else}}无{{/each}}')).toBe('无');
    expect(line('{{#each 没有项目}}有{{/each}}。')).toBe('。');
  });

  it('sees the loop around it', () => {
    const nested = {
      组: [
        { 名称: '甲', 项: ['子', '丑'] },
        { 名称: '乙', 项: ['寅'] },
      ],
    };
    const template =
      '<p>{{#each 组}}{{#each 项}}{{@../number}}-{{@number}}{{../名称}}{{this}} {{/each}}{{/each}}</p>';
    expect(composeLine(template, { data: nested })).toBe(
      '1-1⟦组[甲].名称|甲⟧⟦组[甲].项[1]|子⟧ 1-2⟦组[甲].名称|甲⟧⟦组[甲].项[2]|丑⟧ 2-1⟦组[乙].名称|乙⟧⟦组[乙].项[1]|寅⟧ ',
    );
  });

  it('refuses anything but a list', () => {
    expect(faults('{{#each 支出}}{{/each}}')).toEqual([
      'sections/节.hbs:2:4 MB302 each 要列表，而“支出”是一组数据',
    ]);
    expect(faults('{{#each 文字}}{{/each}}')).toHaveLength(1);
  });
});

group('if and unless', () => {
  it('asks whether something is there', () => {
    expect(line('{{#if 文字}}有{{else}}无{{/if}}{{#if 空白}}有{{else}}无{{/if}}')).toBe('有无');
    expect(line('{{#if 项目}}有{{else}}无{{/if}}{{#if 没有项目}}有{{else}}无{{/if}}')).toBe('有无');
    expect(line('{{#if 是}}有{{/if}}{{#unless 是}}有{{else}}无{{/unless}}{{^if 空白}}反{{/if}}')).toBe(
      '有无反',
    );
  });

  it('chains', () => {
    expect(line('{{#if 空白}}甲{{else if 文字}}乙{{else}}丙{{/if}}')).toBe('乙');
    expect(line('{{#if 空白}}甲{{else if 没有项目}}乙{{else}}丙{{/if}}')).toBe('丙');
  });

  it('refuses figures, of which nobody knows whether 0 counts', () => {
    expect(faults('{{#if 支出.合计}}有{{/if}}')).toEqual([
      'sections/节.hbs:2:4 MB302 if 要是非、文字或列表，而“支出.合计”是金额（金额是否为零用 {{#zero …}}）',
    ]);
    expect(faults('{{#unless 年度}}有{{/unless}}')).toHaveLength(1);
    expect(faults('{{#if 支出}}有{{/if}}')).toHaveLength(1);
  });
});

group('zero', () => {
  it('asks whether an amount is exactly 0', () => {
    expect(line('{{#zero 支出.持平}}未安排{{else}}支出{{wan 支出.持平}}{{/zero}}')).toBe('未安排');
    expect(line('{{#zero 支出.合计}}未安排{{else}}支出{{wan 支出.合计}}{{/zero}}')).toBe(
      '支出⟦支出.合计|2477.28万元⟧',
    );
  });

  it('refuses a blank, which is not 0', () => {
    expect(faults('{{#zero 空白}}{{/zero}}')).toEqual([
      'sections/节.hbs:2:4 MB302 zero 要金额，而“空白”是空白',
    ]);
  });
});
