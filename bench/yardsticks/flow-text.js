/** A document as the text of another system: each block by one of `writers`, joined by blank lines. */
export function writeFlow({ document }, { paragraph, heading, table, pageBreak }) {
  const blocks = document.sections.flatMap((section) => section.blocks);
  return blocks
    .flatMap((block) => {
      switch (block.kind) {
        case 'heading':
          return [heading(block.level, block.inlines)];
        case 'list':
          return block.items.map(({ inlines }) => paragraph(inlines));
        case 'table':
          return [...(block.caption ? [paragraph(block.caption)] : []), table(block)];
        case 'pageBreak':
          return [pageBreak];
        default:
          return block.inlines ? [paragraph(block.inlines)] : [];
      }
    })
    .join('\n\n');
}

export function textOf(inlines, escapeText, lineBreak) {
  return inlines.map((inline) => (inline.kind === 'text' ? escapeText(inline.text) : lineBreak)).join('');
}
