import { requireGrid } from './grid.js';
import type { Inline, Table } from './nodes.js';
import { textOf } from './walk.js';

/** The head's words over each column without their spaces, from the top down: `预算数：合计`. Blank where a column has none. */
export function nameColumns({ columns, head }: Table): readonly string[] {
  const { slots, width } = requireGrid(head, columns.length);
  return Array.from({ length: width }, (_, column) => {
    const over = new Set(slots.flatMap((row) => row[column] ?? []));
    const names = [...over].map(({ cell }) => plain(cell.inlines)).filter((name) => name !== '');
    return names.join('：');
  });
}

function plain(inlines: readonly Inline[]): string {
  return textOf(inlines).replace(/\s+/g, '');
}
