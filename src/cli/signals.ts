/** Requests to end that come from a keyboard, from another program, or from a terminal that is closed. */
const REQUESTS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Tidies up when the process is asked to end, which it then does as it would have without this.
 * @returns what calls it off
 */
export function tidyBeforeEnding(tidy: () => void): () => void {
  const callOff = () => {
    for (const signal of REQUESTS) process.off(signal, end);
    process.off('SIGXFSZ', goOn);
  };
  const end = (signal: NodeJS.Signals) => {
    callOff();
    tidy();
    process.kill(process.pid, signal);
  };
  for (const signal of REQUESTS) process.on(signal, end);
  // A file above the shell's limit would end the process at once. Heard, the signal leaves it to the write to fail.
  process.on('SIGXFSZ', goOn);
  return callOff;
}

const goOn = () => undefined;
