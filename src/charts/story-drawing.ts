import { bandPath, linePath, type Point } from './curves.ts';
import { placeLabels, type LabelRequest, type PlacedLabel } from './end-labels.ts';
import type { Format, HopRow, StoryLabels } from './labels.ts';
import { HEADROOM, plotArea, TEXT_GAP, textWidth, type Canvas, type Plot } from './plot.ts';
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
  readonly dotRadius: number;
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

/** Names at the ends of line and band. */
function endLabels(labels: StoryLabels, row: HopRow, x: Place, y: Place): LabelRequest[] {
  if (row.fidelity === null) return [];
  const { fidelity: mean, p10, p90 } = row;
  const end: LabelRequest = { x: x(row.hop), y: y(mean), text: labels.mean, emphasis: 'strong' };
  if (p10 === null || p90 === null) return [end];
  // The band's name stands beside that half of it which leaves the mean's most room.
  const edge = p90 - mean < mean - p10 ? p10 : p90;
  return [end, { ...end, y: y((mean + edge) / 2), text: labels.band, emphasis: 'soft' }];
}

/** The values at an inspected hop: the mean on its curve, the band above the plot, where nothing is in its way. */
function inspectedLabels(
  { labels, formatShare }: StoryInput,
  row: HopRow,
  plot: Plot,
  at: Point,
): PlacedLabel[] {
  if (row.fidelity === null) return [];
  const [x, y] = at;
  const text = `${labels.mean} ${formatShare(row.fidelity)}`;
  const placed = placeLabels([{ x, y, text, emphasis: 'strong' }], plot, 'falling');
  if (row.p10 === null || row.p90 === null) return placed;
  const band = labels.bandReading(row.p10, row.p90);
  return [...placed, { x: plot.width, y: HEADROOM * plot.em, text: band, anchor: 'end', emphasis: 'soft' }];
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
    // Dots of neighbouring hops never touch.
    dotRadius: Math.min(0.22 * canvas.em, (x(1) - x(0)) / 3),
    labels:
      inspected !== null
        ? inspectedLabels(input, shown, plot, points[shown.hop]!)
        : isRetold(every)
          ? placeLabels(endLabels(labels, shown, x, y), plot)
          : [],
    cursor: storyCursor(input, shown, x, y),
  };
}

/** The numbers of the chart, a row a hop: hop, people, mean, 10th and 90th percentile. */
export function storyRows(input: StoryInput): string[][] {
  const share = (value: number | null) => (value === null ? '' : input.formatShare(value));
  return allHops({ rows: input.rows, hops: lastHop(input.rows) })
    .slice(0, lastHop(input.rows) + 1)
    .map((row) => [
      input.formatHopTick(row.hop),
      input.formatNumber(row.people),
      share(row.fidelity),
      share(row.p10),
      share(row.p90),
    ]);
}
