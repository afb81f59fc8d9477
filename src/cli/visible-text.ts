/**
 * Text that is safe on a terminal and hides nothing: a control, format or bidirectional character, which could
 * colour, erase or reorder what is shown, becomes U+FFFD; tabs and line ends become spaces. As many UTF-16 units as
 * before.
 */
export function visibleText(text: string): string {
  return text
    .replace(/[\t\r\n]/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (character) => '\ufffd'.repeat(character.length));
}
