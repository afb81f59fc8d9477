const FIGURE = /^-?[\d,]+(\.\d+)?%?$/;

/** Whether a text is one number and nothing else: broken over two lines it would be read as two. */
export function isFigure(text: string): boolean {
  return FIGURE.test(text);
}
