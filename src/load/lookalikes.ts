/**
 * Characters that look like ordinary Chinese ones and are others: radicals (U+2E80–2EF3, U+2F00–2FD5), which text copied
 * from a PDF is full of, and compatibility ideographs (U+F900–FAD9, U+2F800–2FA1D; twelve among them are ordinary). Who
 * looks for the word does not find it, and most fonts lack them.
 */
export const LOOKALIKE =
  /(?![\uFA0E\uFA0F\uFA11\uFA13\uFA14\uFA1F\uFA21\uFA23\uFA24\uFA27-\uFA29])[\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\uF900-\uFA6D\uFA70-\uFAD9\u{2F800}-\u{2FA1D}]/u;

const FIRST_RADICAL = 0x2e80;

/**
 * From U+2E80 on: EquivalentUnifiedIdeograph.txt of Unicode, since these have no NFKC; U+3000 where there is none, or
 * none that anybody writes.
 */
const RADICALS =
  '　厂乛乚乙亻冂　刀刂卜㔾小小兀尣尢　巳幺彑彐忄心扌攵　旡日月歺母民氵氺灬爫爫丬牛犭王　目示礻　糹纟罓罒㓁冗　羊　　耂' +
  '肀聿肉　艹艹艹虎衤覀西见角　讠贝　车辶辶辶邑钅長镸长门　阝雨青韦页风飞食　飠饣　马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';

/** The character that was meant, as Unicode has it; undefined for a radical that is no character by itself. */
export function ordinaryOf(lookalike: string): string | undefined {
  const point = lookalike.codePointAt(0) ?? 0;
  if (point < FIRST_RADICAL || point >= FIRST_RADICAL + RADICALS.length) return lookalike.normalize('NFKC');
  const ordinary = RADICALS[point - FIRST_RADICAL];
  return ordinary === '\u3000' ? undefined : ordinary;
}
