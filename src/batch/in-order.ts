/** Takes values as they come, numbered from 0, and gives them on in the order of their numbers. */
export function createOrder<Value>(giveOn: (value: Value) => void): (index: number, value: Value) => void {
  const waiting = new Map<number, Value>();
  let next = 0;
  return (index, value) => {
    waiting.set(index, value);
    for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
      waiting.delete(next);
      next += 1;
      giveOn(ready);
    }
  };
}
