/** Characters that XML 1.0 cannot hold, among them control characters and halves of surrogate pairs. */
const UNPRINTABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** The first character that no output can hold, and its offset. */
export function findUnprintable(
  text: string,
): { readonly offset: number; readonly name: string } | undefined {
  const match = UNPRINTABLE.exec(text);
  return match ? { offset: match.index, name: nameCharacter(match[0]) } : undefined;
}

function nameCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as an XML parser gives it back unchanged, in an element or in a quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"'\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}
