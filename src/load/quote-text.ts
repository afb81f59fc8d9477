const MOST_CHARACTERS = 30;

/** A text of the user's as a message shows it: in Chinese quotation marks, on one line, not longer than a line. */
export function quoteText(text: string): string {
  const characters = [...text.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space))];
  const isLong = characters.length > MOST_CHARACTERS;
  return `“${characters.slice(0, MOST_CHARACTERS).join('')}${isLong ? '……' : ''}”`;
}
