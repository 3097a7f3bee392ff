import { parseColour } from '../../../src/scene/look/colour.ts';

/** Linear-light red, green, blue. */
type Linear = readonly [number, number, number];

type Matrix = readonly [Linear, Linear, Linear];

/** Full dichromacy after Machado, Oliveira and Fernandes (2009), for linear RGB. */
export const VISIONS: Readonly<Record<'normal' | 'protan' | 'deutan' | 'tritan', Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const toLinear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

function linear(hex: string): Linear {
  const [red, green, blue] = parseColour(hex);
  return [toLinear(red), toLinear(green), toLinear(blue)];
}

const dot = (a: Linear, b: Linear) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const LUMINANCE: Linear = [0.2126, 0.7152, 0.0722];

/** The WCAG contrast between two colours, 1 … 21. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [dot(LUMINANCE, linear(one)), dot(LUMINANCE, linear(other))].sort(
    (a, b) => a - b,
  );
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** CIELAB (D65) of a colour as somebody with this vision sees it. */
function lab(hex: string, vision: Matrix): Linear {
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  const light = linear(hex);
  const seen: Linear = [
    clip(dot(vision[0], light)),
    clip(dot(vision[1], light)),
    clip(dot(vision[2], light)),
  ];
  const curve = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = curve(dot([0.4124564, 0.3575761, 0.1804375], seen) / 0.95047);
  const y = curve(dot([0.2126729, 0.7151522, 0.072175], seen));
  const z = curve(dot([0.0193339, 0.119192, 0.9503041], seen) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How light a colour is, 0 … 100, to somebody with this vision. */
export const lightness = (hex: string, vision: Matrix): number => lab(hex, vision)[0];

/** How differently two colours are seen: CIEDE2000 (Sharma, Wu and Dalal 2005). */
export function difference(one: string, other: string, vision: Matrix): number {
  return ciede2000(lab(one, vision), lab(other, vision));
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** CIEDE2000 between two CIELAB colours. */
export function ciede2000([L1, a1, b1]: Linear, [L2, a2, b2]: Linear): number {
  const seventh = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
  const stretch = 1.5 - 0.5 * seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2);
  const [C1, C2] = [Math.hypot(stretch * a1, b1), Math.hypot(stretch * a2, b2)];
  const hue = (a: number, b: number) => ((Math.atan2(b, stretch * a) * 180) / Math.PI + 360) % 360;
  const [h1, h2] = [hue(a1, b1), hue(a2, b2)];
  const turn = ((h2 - h1 + 540) % 360) - 180;
  const h = (h1 + turn / 2 + 360) % 360;
  const [L, C] = [(L1 + L2) / 2, (C1 + C2) / 2];
  const cos = (multiple: number, shift: number) => Math.cos(radians(multiple * h + shift));
  const T = 1 - 0.17 * cos(1, -30) + 0.24 * cos(2, 0) + 0.32 * cos(3, 6) - 0.2 * cos(4, -63);
  const lightness = (L2 - L1) / (1 + (0.015 * (L - 50) ** 2) / Math.sqrt(20 + (L - 50) ** 2));
  const chroma = (C2 - C1) / (1 + 0.045 * C);
  const hues = (2 * Math.sqrt(C1 * C2) * Math.sin(radians(turn / 2))) / (1 + 0.015 * C * T);
  const rotation = -Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2)))) * 2 * seventh(C);
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hues ** 2 + rotation * chroma * hues);
}
