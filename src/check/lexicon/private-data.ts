/** What must not be published, by its form. `accepts` tells it from other digits of the same length. */
export type PrivateData = {
  readonly name: string;
  readonly pattern: RegExp;
  readonly accepts: (text: string) => boolean;
};

const always = () => true;

/**
 * Sources: identity numbers GB 11643-1999 (18 digits, ISO 7064 MOD 11-2); bank cards GB/T 14916 and ISO/IEC 7812 (16 to 19 digits,
 * Luhn); mobile numbers 工信部《电信网编号计划》; marks of secret papers (★) GB/T 9704-2012, 7.2.2.
 */
export const PRIVATE_DATA: readonly PrivateData[] = [
  {
    name: '身份证号',
    pattern: /(?<![\dA-Za-z.])[1-9]\d{16}[\dXx](?![\dA-Za-z])/g,
    accepts: isIdentityNumber,
  },
  { name: '手机号码', pattern: /(?<![\d.])1[3-9]\d{9}(?![\d.元万])/g, accepts: always },
  { name: '电话号码', pattern: /(?<![\d.-])0\d{2,3}[-－—]\d{7,8}(?!\d)/g, accepts: always },
  { name: '银行账号', pattern: /(?<![\dA-Za-z.])\d{16,19}(?![\dA-Za-z])/g, accepts: isBankCard },
  {
    name: '银行账号',
    // The digits first: looking back over blanks from every character takes long.
    pattern: /(?=\d{9})(?<=账号[：:]?\s*)\d{9,30}/g,
    accepts: (text) => !isBankCard(text),
  },
  { name: '密级标志', pattern: /(?:绝密|机密|秘密)\s*[★☆]/g, accepts: always },
];

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function isIdentityNumber(text: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return text.at(-1)?.toUpperCase() === '10X98765432'[sum % 11];
}

function isBankCard(text: string): boolean {
  if (text.length < 16 || text.length > 19 || isIdentityNumber(text)) return false;
  const sum = [...text].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
