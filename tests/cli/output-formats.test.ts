import { describe, expect, it } from 'vitest';
import { parseFormats } from '../../src/cli/output-formats.js';

describe('parseFormats', () => {
  it.each([
    ['docx,pdf', ['docx', 'pdf']],
    ['pdf', ['pdf']],
    ['PDF，Docx、pdf', ['docx', 'pdf']],
    [' pdf , ', ['pdf']],
  ])('reads %j', (text, formats) => {
    expect(parseFormats(text)).toMatchObject({ ok: true, value: formats });
  });

  it.each([
    ['doc', '--to 的“doc”不是可用的格式'],
    ['docx,wps,odt', '--to 的“wps、odt”不是可用的格式'],
    ['', '--to 没有给出格式'],
    [',', '--to 没有给出格式'],
  ])('refuses %j', (text, message) => {
    expect(parseFormats(text)).toMatchObject({ ok: false, diagnostics: [{ code: 'YF106', message }] });
  });
});
