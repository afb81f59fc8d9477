/** An object in JSON whose first value is a list, written while the list is made. */
export type JsonList = {
  readonly add: (item: object) => void;
  /** What the object has beside the list. */
  readonly end: (rest: object) => void;
};

/** A run of thousands of editions need not remember what it has written. The layout is that of `JSON.stringify(…, null, 2)`. */
export function openJsonList(name: string, write: (text: string) => void): JsonList {
  let isEmpty = true;
  return {
    add(item) {
      write(`${isEmpty ? `{\n  ${JSON.stringify(name)}: [\n` : ',\n'}${indent(item)}`);
      isEmpty = false;
    },
    end(rest) {
      const list = isEmpty ? `{\n  ${JSON.stringify(name)}: []` : '\n  ]';
      write(`${[list, ...Object.entries(rest).map(formatMember)].join(',\n')}\n}\n`);
    },
  };
}

/** Line ends stand only between values: those in a string are escaped. */
function indent(item: object): string {
  return JSON.stringify(item, null, 2).replace(/^/gm, '    ');
}

/** Without the braces of an object that has it alone. */
function formatMember([name, value]: readonly [string, unknown]): string {
  return JSON.stringify({ [name]: value }, null, 2).slice(2, -2);
}
