import type { Diagnostic } from '../../diagnostic.js';
import { fault } from '../fault.js';
import type { PartialStatement, Program } from './ast.js';
import { partialName } from './check-calls.js';
import { startOf } from './place.js';

/** A partial that calls itself, directly or through others, would never end: each such call is a fault. */
export function checkPartialCycles(partials: ReadonlyMap<string, Program>): readonly Diagnostic[] {
  const calls = new Map([...partials].map(([name, program]) => [name, [...callsIn(program)]]));
  return [...calls].flatMap(([name, statements]) =>
    statements
      .filter((call) => reaches(partialName(call), name, calls))
      .map((call) => describeCycle(name, call)),
  );
}

/** The partials that are called from none of the programs, directly or through others. */
export function findUnusedPartials(
  partials: ReadonlyMap<string, Program>,
  sections: Iterable<Program>,
): readonly string[] {
  const used = new Set<string>();
  const follow = (program: Program): void => {
    for (const name of [...callsIn(program)].map(partialName)) {
      const partial = partials.get(name);
      if (!partial || used.has(name)) continue;
      used.add(name);
      follow(partial);
    }
  };
  for (const section of sections) follow(section);
  return [...partials.keys()].filter((name) => !used.has(name));
}

function describeCycle(name: string, call: PartialStatement): Diagnostic {
  const called = partialName(call);
  const message =
    called === name ? `片段“${name}”引用了自己` : `片段“${name}”引用“${called}”，后者又引用回来`;
  return fault('MB105', message, { at: startOf(call.loc), hint: '片段不能循环引用' });
}

type PartialCalls = ReadonlyMap<string, readonly PartialStatement[]>;

function reaches(from: string, to: string, calls: PartialCalls, seen = new Set<string>()): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return (calls.get(from) ?? []).some((call) => reaches(partialName(call), to, calls, seen));
}

/** Every call of a partial in a program, in its blocks too. */
export function* callsIn(program: Program | undefined): Generator<PartialStatement> {
  for (const statement of program?.body ?? []) {
    if (statement.type === 'PartialStatement') yield statement;
    if (statement.type !== 'BlockStatement') continue;
    yield* callsIn(statement.program);
    yield* callsIn(statement.inverse);
  }
}
