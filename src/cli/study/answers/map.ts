import { filled, type Place } from '../../../model/study/map.ts';
import type { Plan } from '../../../model/study/plan.ts';
import type { MapResult } from '../../../model/study/study-result.ts';
import { USUAL_EVENT, type EventName } from '../../../model/study/events.ts';
import { halfOfRuns } from './counted.ts';
import { SWEEP } from './sweep.ts';
import type { Answer } from './cells.ts';

/** A row for each point; a picture of how often it happens. */
export const MAP: Answer<Plan, MapResult> = {
  rows: SWEEP.rows,
  parts: ({ event }, result) => [pictureOf(event, result), lineOf(event, result)],
};

/** From never to always; of two signs each, so that a point is about as wide as it is high. */
const SIGNS = ['··', '░░', '▒▒', '▓▓', '██'];

/** How often it happens in each place, the second parameter upwards. */
function pictureOf(event: EventName, { axes, cells }: MapResult): string {
  const [columns, rows] = axes.map(({ values }) => values);
  const places = filled(axes, cells);
  const lines = rows!.map((_, row) =>
    columns!.map((__, column) => signOf(places[column * rows!.length + row]!)).join(''),
  );
  return [
    `How often ${event === USUAL_EVENT ? 'it takes off' : `“${event}” happens`}, from ${SIGNS[0]![0]!} never to ${SIGNS.at(-1)![0]!} always:`,
    ...lines.toReversed(),
    `→ ${axes[0]!.path}, ${columns![0]!} to ${columns!.at(-1)!}`,
    `↑ ${axes[1]!.path}, ${rows![0]!} to ${rows!.at(-1)!}`,
  ].join('\n');
}

const signOf = ({ share }: Place): string =>
  share ? SIGNS[Math.round(share.value * (SIGNS.length - 1))]! : '  ';

function lineOf(event: EventName, { axes, tippingLine }: MapResult): string {
  if (tippingLine.length === 0) return `${halfOfRuns(event)} nowhere on this map.`;
  const [from, to] = [tippingLine[0]!, tippingLine.at(-1)!].map((point) =>
    axes.map(({ path }, axis) => `${path} ${Number((point[axis] as number).toPrecision(3))}`).join(', '),
  );
  return `${halfOfRuns(event)} at ${tippingLine.length} points, such as ${from!}, and ${to!}.`;
}
