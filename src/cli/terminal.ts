/** Where a command writes to, and what the reader there can show. */
export type Terminal = {
  readonly write: (text: string) => void;
  /** A line can be written again in its place. */
  readonly interactive: boolean;
  readonly colour: boolean;
  /** Columns of a line; it changes when a window does. */
  readonly width: () => number;
};

type Environment = Readonly<Record<string, string | undefined>>;
type Stream = {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
};

/** `NO_COLOR` (no-color.org) wins over `FORCE_COLOR`; without either, a terminal has colours. */
export function openTerminal(stream: Stream, environment: Environment): Terminal {
  const interactive = stream.isTTY === true && environment.TERM !== 'dumb';
  return {
    write: (text) => void stream.write(text),
    interactive,
    colour: wantsColour(environment, interactive),
    width: () => stream.columns ?? 80,
  };
}

function wantsColour(environment: Environment, interactive: boolean): boolean {
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== '0';
  return interactive;
}

const styles = { red: 31, yellow: 33, cyan: 36, bold: 1, dim: 2 } as const;

export type TextColour = keyof typeof styles;

/** The text in a colour, or as it is where there are none. */
export function paint(text: string, colour: TextColour, enabled: boolean): string {
  return enabled ? `\u001b[${styles[colour]}m${text}\u001b[0m` : text;
}
