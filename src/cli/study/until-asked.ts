/** Signals that ask a program to stop, and the exit status that tells of each. */
const STATUS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

type Signal = keyof typeof STATUS;

const SIGNALS = Object.keys(STATUS) as Signal[];

/**
 * Does some work until it is done, or until somebody asks to stop; whoever asks twice ends the process at once.
 * @returns the exit status that tells of the signal; `null` where the work is done
 */
export async function untilAsked(work: (stop: AbortSignal) => Promise<void>): Promise<number | null> {
  const asked = new AbortController();
  let status: number | null = null;
  const stop = (signal: Signal) => {
    status = STATUS[signal];
    callOff();
    asked.abort();
  };
  const callOff = () => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    await work(asked.signal);
  } finally {
    callOff();
  }
  return status;
}
