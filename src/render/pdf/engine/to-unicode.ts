/** PDF 32000-1, 9.10.3: at most 100 entries a block. */
const BLOCK = 100;

/** The ToUnicode map of a font whose glyph n shows `codePoints[n]`; glyph 0 is .notdef and has no entry. */
export function writeToUnicode(codePoints: readonly number[]): string {
  const entries = codePoints.slice(1).map((codePoint, index) => `<${hex(index + 1)}> <${utf16(codePoint)}>`);
  const blocks: string[] = [];
  for (let start = 0; start < entries.length; start += BLOCK) {
    const block = entries.slice(start, start + BLOCK);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
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
  return [...String.fromCodePoint(codePoint)]
    .flatMap((character) =>
      Array.from({ length: character.length }, (_, index) => hex(character.charCodeAt(index))),
    )
    .join('');
}

function hex(number: number): string {
  return number.toString(16).padStart(4, '0');
}
