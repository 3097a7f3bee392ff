import type { Rgb } from '../look/colour.ts';
import type { Appearance, Mark } from '../look/dot-marks.ts';

/** A dot as it is drawn, in pixels; people-shader.ts has the same for the graphics card. */
export interface DotShape {
  readonly kind: Mark['kind'];
  /** Outer radius, without the halo. */
  readonly radius: number;
  /** The radius inside the ring; negative where there is none. */
  readonly inside: number;
  /** The radius of the core, and inside its outline. */
  readonly core: number;
  readonly hollow: number;
  /** Half the height of the bar. */
  readonly bar: number;
  /** Width of the paper round it, which parts it from what it lies on. */
  readonly halo: number;
  readonly colour: Rgb;
  readonly ring: Rgb;
  readonly paper: Rgb;
  /** The share of the filling that is there, 0 … 1: as a level in a cup where there is room, else as a tint. */
  readonly level: number;
  /** 0 … 1: how far the filling is a level, and not a tint. */
  readonly cup: number;
  /** 0 … 1: on a speck all gives way to the colour. */
  readonly room: number;
}

const smoothstep = (from: number, to: number, value: number) => {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return share * share * (3 - 2 * share);
};

/** Lines of a dot have to be seen as lines, in CSS pixels, and must not outgrow it. */
const lineOf = (share: number, radius: number, weight: number) =>
  Math.min(Math.max(share * radius, 1.1), 0.5 * radius, 3 * weight);

/**
 * The dot of somebody, in CSS pixels.
 * @param left how much of the story they hold, 0 … 1
 * @param ramp the colour from a ramp, where that is what colours tell
 */
export function dotShape(
  look: Appearance,
  radius: number,
  weight: number,
  left = 1,
  ramp: Rgb | null = null,
): DotShape {
  const { mark, layer } = look;
  const colour = look.ramped && ramp ? ramp : look.colour;
  const core = mark.core * radius;
  const room = smoothstep(1.4, 2.4, radius);
  return {
    kind: mark.kind,
    radius,
    inside: mark.ring > 0 ? radius - lineOf(mark.ring, radius, weight) : -1,
    core,
    hollow: mark.outline > 0 ? core - lineOf(mark.outline, core, weight) : core,
    bar: Math.max(0.7, 0.16 * core),
    halo: layer > 0 ? room * Math.min(1, 0.25 * radius) : 0,
    colour,
    ring: look.ring ?? colour,
    paper: look.paper,
    level: { open: 0, full: 1, left }[mark.filling],
    cup: smoothstep(5.2, 6.2, core),
    room,
  };
}

const clamp = (value: number) => Math.min(1, Math.max(0, value));

/** True for a dot of one colour to its edge. */
export const isPlain = ({ kind, room, halo, inside, level }: DotShape): boolean =>
  kind !== 'diamond' && halo === 0 && (room === 0 || (inside < 0 && level === 1 && kind === 'disc'));

/**
 * How a dot looks at a point in pixels from its middle, y downwards: how far it covers what is below, and of that the
 * shares of paper and of the ring's colour, 0 … 1; the rest is its own colour. Written to `seen`, since it is asked for
 * every pixel.
 */
export function lookAtDot(shape: DotShape, x: number, y: number, seen: SeenDot): void {
  const isDiamond = shape.kind === 'diamond';
  const reach = isDiamond ? Math.abs(x) + Math.abs(y) : Math.sqrt(x * x + y * y);
  const slope = isDiamond ? Math.SQRT1_2 : 1;
  const within = (radius: number) => clamp((radius - reach) * slope + 0.5);
  seen.cover = within(shape.radius + shape.halo);
  const filled = clamp(y - (shape.hollow + 0.5) * (1 - 2 * shape.level) + 0.5);
  const empty = 1 - (shape.level + (filled - shape.level) * shape.cup);
  const outside = 1 - within(shape.core);
  const gap = within(shape.inside);
  const bar = shape.kind === 'barred' ? clamp(shape.bar - Math.abs(y) + 0.5) : 0;
  const paper = outside * gap + (1 - outside) * within(shape.hollow) * empty;
  // Beyond the radius is the halo, which is paper.
  const dot = seen.cover > 0 ? within(shape.radius) / seen.cover : 0;
  seen.paper = 1 - dot * (1 - (paper + (1 - paper) * bar) * shape.room);
  seen.ring = dot * outside * (1 - gap) * (1 - bar) * shape.room;
}

/** What lookAtDot finds. */
export interface SeenDot {
  cover: number;
  paper: number;
  ring: number;
}

/** The same dot in device pixels. */
export function scaledDot(shape: DotShape, density: number): DotShape {
  const { radius, inside, core, hollow, bar, halo } = shape;
  return {
    ...shape,
    radius: radius * density,
    inside: inside * density,
    core: core * density,
    hollow: hollow * density,
    bar: bar * density,
    halo: halo * density,
  };
}
