import { filled, type Place } from '../../../model/study/map.ts';
import type { Plan } from '../../../model/study/plan.ts';
import type { MapResult } from '../../../model/study/study-result.ts';
import { SWEEP } from './sweep.ts';
import type { Answer } from './cells.ts';

/** A row for each point; a picture of how often it takes off. */
export const MAP: Answer<Plan, MapResult> = {
  rows: SWEEP.rows,
  parts: (plan, result) => [pictureOf(result), lineOf(result)],
};

/** From never to always; of two signs each, so that a point is about as wide as it is high. */
const SIGNS = ['··', '░░', '▒▒', '▓▓', '██'];

/** How often it takes off in each place, the second parameter upwards. */
function pictureOf({ axes, cells }: MapResult): string {
  const [columns, rows] = axes.map(({ values }) => values);
  const places = filled(axes, cells);
  const lines = rows!.map((_, row) =>
    columns!.map((__, column) => signOf(places[column * rows!.length + row]!)).join(''),
  );
  return [
    `How often it takes off, from ${SIGNS[0]![0]!} never to ${SIGNS.at(-1)![0]!} always:`,
    ...lines.toReversed(),
    `→ ${axes[0]!.path}, ${columns![0]!} to ${columns!.at(-1)!}`,
    `↑ ${axes[1]!.path}, ${rows![0]!} to ${rows!.at(-1)!}`,
  ].join('\n');
}

const signOf = ({ outbreakShare }: Place): string =>
  outbreakShare ? SIGNS[Math.round(outbreakShare.value * (SIGNS.length - 1))]! : '  ';

function lineOf({ axes, tippingLine }: MapResult): string {
  if (tippingLine.length === 0) return 'Half of the runs take off nowhere on this map.';
  const [from, to] = [tippingLine[0]!, tippingLine.at(-1)!].map((point) =>
    axes.map(({ path }, axis) => `${path} ${Number((point[axis] as number).toPrecision(3))}`).join(', '),
  );
  return `Half of the runs take off at ${tippingLine.length} points, such as ${from!}, and ${to!}.`;
}
