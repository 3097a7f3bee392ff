import { bandPath, lastPoint, linePath, type Point } from './curves.ts';
import { placeLabels, type LabelRequest, type PlacedLabel } from './end-labels.ts';
import type { Format, HopRow, StoryLabels } from './labels.ts';
import { plotArea, TEXT_GAP, textWidth, type Canvas, type Plot } from './plot.ts';
import { shareScale, stepScale, type Place } from './scales.ts';
import { ENOUGH_PEOPLE } from './story-finding.ts';
import { ticksThatFit, type Tick } from './ticks.ts';

/** What the story chart is drawn from. */
export interface StoryInput {
  /** One row a hop, in any order; hops may be missing. */
  readonly rows: readonly HopRow[];
  /** The last hop of the whole run: the axis goes at least as far. */
  readonly hops: number;
  /** The hop under the pointer, or null. */
  readonly inspected: number | null;
  readonly labels: StoryLabels;
  readonly formatNumber: Format;
  readonly formatShare: Format;
  readonly formatHop: Format;
  readonly formatHopTick: Format;
}

/** A mean to mark; `few` when it stands for so few people that chance decides it. */
export interface MeanDot {
  readonly at: Point;
  readonly few: boolean;
}

/** Everything the story chart shows, in pixels. */
export interface StoryDrawing {
  readonly plot: Plot;
  readonly hopTicks: readonly Tick[];
  readonly shareTicks: readonly Tick[];
  readonly mean: string;
  readonly band: string;
  readonly dots: readonly MeanDot[];
  readonly labels: readonly PlacedLabel[];
  readonly cursor: { readonly x: number; readonly dots: readonly Point[]; readonly mark: Tick } | null;
}

/** An axis of fewer retellings would stretch one step over the whole chart. */
const LEAST_HOPS = 3;

const nobodyAt = (hop: number): HopRow => ({ hop, people: 0, fidelity: null, p10: null, p90: null });

/** A row for every hop from 0 to the end of the axis. */
export function allHops({ rows, hops }: Pick<StoryInput, 'rows' | 'hops'>): HopRow[] {
  const byHop = new Map(rows.map((row) => [row.hop, row]));
  const last = Math.max(LEAST_HOPS, hops, ...rows.filter(({ people }) => people > 0).map(({ hop }) => hop));
  return Array.from({ length: last + 1 }, (_, hop) => byHop.get(hop) ?? nobodyAt(hop));
}

/** True once somebody holds the story at second hand. */
export function isRetold(rows: readonly HopRow[]): boolean {
  return rows.some(({ hop, fidelity }) => hop > 0 && fidelity !== null);
}

/** The farthest hop at which somebody holds the story; 0 when nobody does. */
export function lastHop(rows: readonly HopRow[]): number {
  return rows.reduce((last, { hop, fidelity }) => (fidelity === null ? last : Math.max(last, hop)), 0);
}

function hopAxis(input: StoryInput, every: readonly HopRow[], plot: Plot, x: Place): readonly Tick[] {
  const ticks = every.map(({ hop }) => ({ at: x(hop), text: input.formatHopTick(hop) }));
  return ticksThatFit(ticks, (text) => textWidth(text, plot.em), TEXT_GAP * plot.em);
}

/** Names at the ends of line and band, or their values where a hop is inspected. */
function storyLabels(input: StoryInput, row: HopRow, x: Place, y: Place): LabelRequest[] {
  const { labels, inspected, formatShare } = input;
  const requests: LabelRequest[] = [];
  const at = x(row.hop);
  if (row.fidelity !== null) {
    const text = inspected === null ? labels.mean : `${labels.mean} ${formatShare(row.fidelity)}`;
    requests.push({ x: at, y: y(row.fidelity), text, emphasis: 'strong' });
  }
  if (row.p10 !== null && row.p90 !== null) {
    const values = `${formatShare(row.p10)} – ${formatShare(row.p90)}`;
    const text = inspected === null ? labels.band : `${labels.band} ${values}`;
    // Beside that edge of the band which leaves the mean's label most room.
    const edge = row.fidelity !== null && row.p90 - row.fidelity < row.fidelity - row.p10 ? row.p10 : row.p90;
    requests.push({ x: at, y: y(edge), text, emphasis: 'soft' });
  }
  return requests;
}

function storyCursor(input: StoryInput, row: HopRow, x: Place, y: Place): StoryDrawing['cursor'] {
  if (input.inspected === null) return null;
  const at = x(row.hop);
  const people = `${input.formatNumber(row.people)} ${input.labels.people}`;
  return {
    x: at,
    dots: row.fidelity === null ? [] : [[at, y(row.fidelity)]],
    mark: { at, text: `${input.formatHop(row.hop)} · ${people}` },
  };
}

/** Works out the whole story chart for a canvas. */
export function drawStory(canvas: Canvas, input: StoryInput): StoryDrawing {
  const { labels, formatShare, formatHopTick, inspected } = input;
  const every = allHops(input);
  const shares = [0, 0.5, 1].map((share) => ({ share, text: formatShare(share) }));
  const plot = plotArea(canvas, {
    left: shares.map(({ text }) => text),
    right: [labels.mean, labels.band, formatHopTick(every.length - 1).slice(0, 2)],
  });
  const x = stepScale(every.length - 1, plot);
  const y = shareScale(plot);
  const points = every.map(({ hop, fidelity }): Point => [x(hop), fidelity === null ? NaN : y(fidelity)]);
  const place = (share: number | null) => (share === null ? NaN : y(share));
  const shown = every[inspected ?? lastHop(every)] ?? nobodyAt(0);
  return {
    plot,
    hopTicks: hopAxis(input, every, plot, x),
    shareTicks: shares.map(({ share, text }) => ({ at: y(share), text })),
    mean: linePath(points),
    band: bandPath(every.map(({ hop, p10, p90 }) => ({ x: x(hop), low: place(p10), high: place(p90) }))),
    dots: every.flatMap(({ hop, fidelity, people }) =>
      fidelity === null
        ? []
        : [{ at: [x(hop), y(fidelity)] as const, few: people < ENOUGH_PEOPLE && hop > 0 }],
    ),
    labels: isRetold(every) && lastPoint(points) ? placeLabels(storyLabels(input, shown, x, y), plot) : [],
    cursor: storyCursor(input, shown, x, y),
  };
}

/** The numbers of the chart, a row a hop: hop, people, mean, 10th and 90th percentile. */
export function storyRows(input: StoryInput): string[][] {
  const share = (value: number | null) => (value === null ? '' : input.formatShare(value));
  return allHops({ rows: input.rows, hops: lastHop(input.rows) })
    .slice(0, lastHop(input.rows) + 1)
    .map((row) => [
      input.formatHop(row.hop),
      input.formatNumber(row.people),
      share(row.fidelity),
      share(row.p10),
      share(row.p90),
    ]);
}
