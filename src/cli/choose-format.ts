import { fail, type Outcome, succeed } from '../diagnostic.js';
import { usageFault } from './usage-fault.js';

/** Reads the value of `--format`: one of those of a command, of which only the chosen one is loaded. */
export function chooseFormat<Writer>(
  formats: Readonly<Record<string, () => Promise<Writer>>>,
  typed: string,
): Outcome<() => Promise<Writer>> {
  const [, load] = Object.entries(formats).find(([name]) => name === typed.toLowerCase()) ?? [];
  if (load) return succeed(load);
  const known = `可用的格式：${Object.keys(formats).join('、')}。`;
  return fail([usageFault('YF106', `--format 的“${typed}”不是可用的格式`, known)]);
}
