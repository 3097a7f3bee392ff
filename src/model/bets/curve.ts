import { POINTS } from './bet.ts';

/** A sketch with one point at another share, 0 … 1: later points rise with it, and earlier ones sink, since nobody unhears. */
export function movedCurve(curve: readonly number[], point: number, share: number): number[] {
  const wanted = Math.max(0, Math.min(1, share));
  return curve.map((value, place) =>
    place === point ? wanted : place < point ? Math.min(value, wanted) : Math.max(value, wanted),
  );
}

/** The day of a point of a sketch; the last is the run's last day. */
export const dayOfPoint = (point: number, days: number): number => ((point + 1) / POINTS) * days;

/**
 * What a sketch says of every day, 0 … `days`: straight between its points.
 * @param start on day 0, in the unit of what comes back
 * @param whole what a share of 1 stands for
 */
export function curveByDay(
  curve: readonly number[],
  days: number,
  { start, whole }: { readonly start: number; readonly whole: number },
): Float64Array {
  const values = [start, ...curve.map((share) => Math.max(start, share * whole))];
  return Float64Array.from({ length: days + 1 }, (_, day) => {
    const at = days === 0 ? 0 : (day / days) * POINTS;
    const before = Math.min(POINTS - 1, Math.floor(at));
    return values[before]! + (at - before) * (values[before + 1]! - values[before]!);
  });
}
