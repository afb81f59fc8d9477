import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** How many of these somebody still holds. What the present turn of the event loop has made counts as held. */
export function countAlive(all: readonly WeakRef<object>[]): number {
  collectGarbage();
  return all.filter((each) => each.deref() !== undefined).length;
}
