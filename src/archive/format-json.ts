/** A JSON file of an archive: two spaces an indent, LF. What is undefined is left out. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
