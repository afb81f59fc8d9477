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
  readonly advance: (result?: 'failed') => void;
};

/** A point in time, in milliseconds since any other. */
type Clock = () => number;

const ERASE_LINE = '\r\u001b[2K';
const BAR_WIDTH = 20;

/** Less is not worth saying. */
const LEAST_SECONDS_LEFT = 5;

/** Not `performance`, for which Node loads ten modules of its own. */
const sinceStart: Clock = () => process.uptime() * 1000;

export function createProgress(terminal: Terminal, total: number, clock: Clock = sinceStart): Progress {
  const started = clock();
  let done = 0;
  let failed = 0;
  const count = (result: 'failed' | undefined) => {
    done += 1;
    if (result === 'failed') failed += 1;
  };
  const counts = () => {
    const seconds = done === 0 ? 0 : Math.round((((clock() - started) / done) * (total - done)) / 1000);
    return [
      `${done}/${total}`,
      failed > 0 && `失败 ${failed}`,
      seconds >= LEAST_SECONDS_LEFT && `约剩 ${formatDuration(seconds)}`,
    ].filter((each) => each !== false);
  };
  return terminal.interactive
    ? createLine(terminal, { total, count, words: () => [drawBar(done / total), ...counts()].join(' ') })
    : createTenths(terminal, { total, count, words: () => `已处理 ${counts().join('，')}\n` });
}

type Counter = {
  readonly total: number;
  readonly count: (result: 'failed' | undefined) => void;
  /** What is to be said of the editions so far. */
  readonly words: () => string;
};

/** A single edition has no bar: the steps say how far it is. */
function createLine(terminal: Terminal, { total, count, words }: Counter): Progress {
  return {
    show(edition, step) {
      const line = visibleText([total > 1 && words(), edition, step].filter(Boolean).join(' '));
      terminal.write(ERASE_LINE + takeFirst(line, terminal.width() - 1));
    },
    clear: () => terminal.write(ERASE_LINE),
    advance: count,
  };
}

/** A single edition has no tenths: the summary says that it is done. */
function createTenths(terminal: Terminal, { total, count, words }: Counter): Progress {
  let done = 0;
  return {
    show: () => {},
    clear: () => {},
    advance(result) {
      count(result);
      const tenth = Math.floor((done * 10) / total);
      done += 1;
      if (total > 1 && Math.floor((done * 10) / total) > tenth) terminal.write(words());
    },
  };
}

/** In ASCII: consoles of Chinese Windows show blocks two columns wide. */
function drawBar(share: number): string {
  const filled = Math.floor(share * BAR_WIDTH);
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}]`;
}

/** `45 秒`, `3 分 05 秒`, `2 小时 07 分`. */
function formatDuration(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return `${rest} 秒`;
  if (minutes < 60) return `${minutes} 分 ${twoDigits(rest)} 秒`;
  return `${Math.floor(minutes / 60)} 小时 ${twoDigits(minutes % 60)} 分`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
