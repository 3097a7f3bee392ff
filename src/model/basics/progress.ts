/** Told how much of a long work is done, as a share that grows from 0 to 1. */
export type Report = (done: number) => void;

/** The report of a part of the work, of which the whole reaches from `from` to `to`. */
export const partOf =
  (report: Report, from: number, to: number): Report =>
  (done) => {
    report(from + done * (to - from));
  };

/** Passes a report on when it has grown by a share of `step`, and at the end: never more than 1 + 1 / `step` times. */
export function inSteps(report: Report | undefined, step = 0.025): Report {
  let next = step;
  return (done) => {
    if (report === undefined || done < next) return;
    report(done);
    next = done < 1 ? Math.min(1, done + step) : Infinity;
  };
}

/** Calls `work` for 0 … count in pieces of at most `size`, and reports after each. */
export function inPieces(
  count: number,
  size: number,
  report: Report,
  work: (from: number, to: number) => void,
): void {
  for (let from = 0; from < count; from += size) {
    const to = Math.min(count, from + size);
    work(from, to);
    report(to / count);
  }
  if (count === 0) report(1);
}
