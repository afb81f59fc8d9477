/** The number of days of a month of the Gregorian calendar; the month is 1-based. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True if the text is a day of the calendar from 1900 to 2099, written `2019-02-01`. */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = (/^((?:19|20)\d{2})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Says in Chinese how a text that should be a date is to be written; undefined if it looks like no date. */
export function explainDateSlip(text: string): string | undefined {
  const plain = toHalfWidth(text);
  if (/^(不详|不明|待定|待补|暂无|无|没有|\?+|-+|—+|\/)?$/.test(plain)) return '还不知道的日期写“未知”';
  const parts =
    /^(\d{4})[-/.年\\](\d{1,2})[-/.月\\](\d{1,2})[日号]?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (!parts) return /^\d{2}[-/.年]\d/.test(plain) ? '年份写四位，如 2019-02-01' : undefined;
  const [year = '', month = '', day = ''] = parts.slice(1);
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date)
    ? `应写成 ${date}`
    : `日历上没有 ${Number(year)} 年 ${Number(month)} 月 ${Number(day)} 日`;
}

/** Says in Chinese how a text that should be a year is to be written; undefined if it looks like no year. */
export function explainYearSlip(text: string): string | undefined {
  const plain = toHalfWidth(text).replace(/[〇零○一二三四五六七八九]/g, arabicDigit);
  const year = /^((?:19|20)\d{2})(年|年度)?$/.exec(plain)?.[1];
  if (year !== undefined) return `应写成 ${year}`;
  return /^\d{2}(年|年度)?$/.test(plain) ? '年份写四位，如 2019' : undefined;
}

function arabicDigit(numeral: string): string {
  return '〇零○'.includes(numeral) ? '0' : String('一二三四五六七八九'.indexOf(numeral) + 1);
}

function toHalfWidth(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
