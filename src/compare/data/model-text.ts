import { type Diagnostic, fail, type Outcome, succeed } from '../../diagnostic.js';
import type { CompareCode } from '../codes.js';
import { isPlainRecord, type PlainRecord, type PlainValue } from './plain-data.js';

/** Versions of the form of `model.json`; a change that breaks its readers raises it. */
const FORMAT = 'gongkai-model';
const VERSION = '1';

/** No data is deeper: the files may have a tenth of it. Deeper text is hostile. */
const DEEPEST = 64;

/**
 * An edition's data as `model.json` keeps it, one text for one value: an object of 格式, 格式版本 and 数据 with the keys in the order of
 * the schemas, two spaces an indent, LF, a line end at the end. An amount is `{ "数值": "2477.28", "金额单位": "万元" }`, its decimal exact;
 * text, codes and dates are strings; a year and the 小数位数 are numbers, 是 and 否 are true and false; a blank is `""`.
 */
export function writeModel(data: PlainRecord): string {
  return `${JSON.stringify({ 格式: FORMAT, 格式版本: VERSION, 数据: data }, undefined, 2)}\n`;
}

/** The data of a `model.json`. Fails with SJ501 on what `writeModel` does not write; `path` is the file's, for the message. */
export function readModel(text: string, path: string): Outcome<PlainRecord> {
  const model = parseJson(text);
  if (!isObject(model) || model.格式 !== FORMAT) return fail([refuse(path, '不是 gongkai 的数据模型')]);
  const { 数据: data, 格式版本: version } = model;
  if (version !== VERSION) {
    return fail([refuse(path, `数据模型的格式版本是“${String(version)}”，这个程序只认 ${VERSION}`)]);
  }
  if (isPlain(data, DEEPEST) && isPlainRecord(data)) return succeed(data);
  return fail([refuse(path, '数据模型中有不是数据的内容')]);
}

function refuse(path: string, message: string): Diagnostic {
  const code: CompareCode = 'SJ501';
  const hint = '从归档的另一份复制件取回这个文件，不要手工修改';
  return { severity: 'error', code, message, at: { path, line: 1, column: 1 }, hint };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlain(value: unknown, depth: number): value is PlainValue {
  if (typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (typeof value !== 'object' || value === null || depth === 0) return false;
  return Object.values(value).every((child) => isPlain(child, depth - 1));
}
