import { setImmediate } from 'node:timers/promises';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const satisfies readonly NodeJS.Signals[];

/**
 * Does a piece of work that does not yield and that no signal may cut in half. A signal that comes meanwhile takes its
 * usual effect afterwards: it ends the process, with nothing half done.
 */
export async function holdSignals<T>(work: () => T): Promise<T> {
  let received: NodeJS.Signals | undefined;
  const remember = (signal: NodeJS.Signals) => {
    received ??= signal;
  };
  for (const signal of signals) process.on(signal, remember);
  try {
    return work();
  } finally {
    // The event loop delivers signals when it polls; the second turn is certain to come after a poll.
    await setImmediate();
    await setImmediate();
    for (const signal of signals) process.off(signal, remember);
    if (received) process.kill(process.pid, received);
  }
}
