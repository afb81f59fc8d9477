/** A piece of a page that holds no text of others' unescaped. */
export type Html = { readonly markup: string };

/** What may stand in a page: text, which is escaped, and pieces that are. */
export type HtmlValue = string | number | Html | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A piece of a page: whatever is put into the template is escaped unless it is a piece itself, so that no title, name or
 * reason can become an element or leave its attribute.
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const markup = parts.map((part, index) => part + toMarkup(values[index] ?? '')).join('');
  return { markup };
}

/** A piece that is our own text and no one else's: the style sheet, the script. */
export function trustMarkup(markup: string): Html {
  return { markup };
}

/**
 * Text for an element or a quoted attribute. Controls and marks that reorder what stands around them, which no title needs, become
 * U+FFFD.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (character) =>
      /\s/.test(character) ? ' ' : '\ufffd',
    )
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

function toMarkup(value: HtmlValue): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map((piece) => piece.markup).join('');
}
