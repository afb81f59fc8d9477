import { takeFirst } from './display-width.js';
import type { Terminal } from './terminal.js';
import { visibleText } from './visible-text.js';

/** How far a run over many editions is; says it on a terminal in one line, else in a line for each tenth. */
export type Progress = {
  /** What is being done now, e.g. `排版 PDF`. */
  readonly show: (edition: string, step: string) => void;
  /** Takes the line away, so that something else can be written. */
  readonly clear: () => void;
  /** One more edition is done. */
  readonly advance: () => void;
};

const ERASE_LINE = '\r\u001b[2K';

export function createProgress(terminal: Terminal, total: number): Progress {
  return terminal.interactive ? createLine(terminal, total) : createTenths(terminal, total);
}

function createLine(terminal: Terminal, total: number): Progress {
  let done = 0;
  return {
    show(edition, step) {
      const words = visibleText(`[${done + 1}/${total}] ${edition} ${step}`);
      terminal.write(ERASE_LINE + takeFirst(words, terminal.width() - 1));
    },
    clear: () => terminal.write(ERASE_LINE),
    advance() {
      done += 1;
    },
  };
}

/** A single edition has no tenths: the summary says that it is done. */
function createTenths(terminal: Terminal, total: number): Progress {
  let done = 0;
  return {
    show: () => {},
    clear: () => {},
    advance() {
      const tenth = Math.floor((done * 10) / total);
      done += 1;
      if (total > 1 && Math.floor((done * 10) / total) > tenth) terminal.write(`已处理 ${done}/${total}\n`);
    },
  };
}
