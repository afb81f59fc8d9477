/** PDF 32000-1, 9.10.3: at most 100 entries a block. */
const BLOCK = 100;

/**
 * The ToUnicode map of a font whose glyph n shows `codePoints[n]`; glyph 0 is .notdef and has no entry. A range of glyph
 * numbers must not leave its high byte (Adobe Technical Note 5014, 7.1), so it holds at most 256.
 */
export function writeToUnicode(codePoints: readonly number[]): string {
  const ranges: string[] = [];
  for (let first = 1; first < codePoints.length; ) {
    const last = Math.min(first | 0xff, codePoints.length - 1);
    const shown = codePoints.slice(first, last + 1).map((codePoint) => `<${utf16(codePoint)}>`);
    ranges.push(`<${hex(first)}><${hex(last)}>[${shown.join('')}]`);
    first = last + 1;
  }
  const blocks: string[] = [];
  for (let start = 0; start < ranges.length; start += BLOCK) {
    const block = ranges.slice(start, start + BLOCK);
    blocks.push(`${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function utf16(codePoint: number): string {
  return Buffer.from(String.fromCodePoint(codePoint), 'utf16le').swap16().toString('hex');
}

function hex(number: number): string {
  return number.toString(16).padStart(4, '0');
}
