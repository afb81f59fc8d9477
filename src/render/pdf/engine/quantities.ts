/** Numbers with what belongs to them (CLREQ; GB/T 15835-2011): sign, scale, unit, ordinal, the other end of a range. */

const DIGIT = '[0-9０-９]';
const NUMBER = `${DIGIT}+(?:[,.．]${DIGIT}+)*`;
const SIGN = '[+＋\\-－−±≥≤≈＞＜>=<＝￥¥＄$￡£€№]{0,2} ?';
const UNITS = [
  ...[
    '元',
    '角',
    '分',
    '年',
    '月',
    '日',
    '天',
    '号',
    '次',
    '个',
    '件',
    '人',
    '名',
    '台',
    '辆',
    '项',
    '家',
    '份',
  ],
  ...[
    '岁',
    '户',
    '倍',
    '成',
    '间',
    '处',
    '条',
    '套',
    '张',
    '本',
    '册',
    '期',
    '批',
    '届',
    '页',
    '度',
    '级',
    '类',
  ],
  ...['小时', '分钟', '秒', '周', '周岁', '周年', '年度', '季度', '个月', '个百分点', '百分点', '人次'],
  ...['平方米', '平方公里', '立方米', '公里', '千米', '米', '厘米', '毫米', '公斤', '千克', '克', '吨', '升'],
  ...[
    '公顷',
    '亩',
    '千瓦',
    '度电',
    '股',
    '部',
    '篇',
    '场',
    '场次',
    '车次',
    '款',
    '章',
    '节',
    '位',
    '只',
    '支',
  ],
  ...['kg', 'km', 'mm', 'cm', 'm²', '㎡', 'm', 'g', 't', 'kW', 'kWh', 'GB', 'MB', 'TB'].map(
    (unit) => `${unit}(?![A-Za-z])`,
  ),
].sort((one, other) => other.length - one.length);
const MEASURE = ` ?(?:[%％‰℃°]|[十百千万亿]{0,2}[余多]?(?:${UNITS.join('|')})?)`;
const QUANTITY = `${SIGN}${NUMBER}${MEASURE}`;
const PATTERNS = [
  `第 ?${NUMBER}(?: ?[章节条款项号页期次批届季年类级位名])?`,
  `${DIGIT}{2,4}年${DIGIT}{1,2}月`,
  QUANTITY,
  `(?<=[0-9０-９%％‰℃万亿元年月日天])[~～–—] ?${SIGN}${DIGIT}`,
].map((pattern) => new RegExp(pattern, 'gu'));

/**
 * Indexes of the characters (given as code points) after which a quantity goes on: `2477.28万元`, `55号`, `第3条`,
 * `2019年1月`, `63%~68%`, `≥90%`, `5 平方米`.
 */
export function holdQuantities(characters: readonly string[]): ReadonlySet<number> {
  const text = characters.map((character) => (character.length === 1 ? character : '\u{FFFC}')).join('');
  const held = new Set<number>();
  if (!/[0-9０-９]/u.test(text)) return held;
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const quantity = match[0].trim();
      const start = match.index + match[0].indexOf(quantity);
      for (let index = start; index < start + quantity.length - 1; index += 1) held.add(index);
    }
  }
  return held;
}
