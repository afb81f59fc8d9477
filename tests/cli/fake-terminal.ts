import type { Terminal } from '../../src/cli/terminal.js';

/** A terminal that keeps what is written. */
export type FakeTerminal = Terminal & { readonly text: () => string };

export function fakeTerminal(traits: Partial<Terminal> = {}): FakeTerminal {
  let text = '';
  return {
    write: (more) => {
      text += more;
    },
    interactive: false,
    colour: false,
    width: () => 80,
    ...traits,
    text: () => text,
  };
}
