import { crc32, deflateSync } from 'node:zlib';

/** A picture as it is decoded: four bytes a pixel, of which the last, for how opaque it is, is not read. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Colours of a picture: every hue of the town, each with its steps to the paper, so that edges stay smooth. */
const COLOURS = 48;
/** Rounds in which colours move to the middle of what they stand for; more change nothing that one sees. */
const ROUNDS = 6;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Red, green and blue of 0 … 255. */
type Colour = readonly [number, number, number];

/** A colour that occurs, with the number of its pixels. */
interface Tone {
  readonly colour: Colour;
  readonly pixels: number;
}

/** The picture as a PNG of a few colours, which has a fifth of the bytes; each pixel takes the nearest of them. */
export function palettePng({ width, height, data }: Pixels): Buffer {
  const tones = tonesOf(data);
  const palette = paletteOf([...tones.values()]);
  const placeOf = new Map([...tones].map(([key, { colour }]) => [key, nearest(palette, colour).place]));
  // Each row begins with the number of its filter: none, which packs smallest where bytes are places in a list.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + x + 1] = placeOf.get(keyAt(data, 4 * (y * width + x)))!;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a place, and places in a palette; the rest is as it always is.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.map(Math.round)))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const keyAt = (data: Uint8Array, at: number) => (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;

/** Every colour that occurs, by its red, green and blue in one number. */
function tonesOf(data: Uint8Array): ReadonlyMap<number, Tone> {
  const pixels = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const key = keyAt(data, at);
    pixels.set(key, (pixels.get(key) ?? 0) + 1);
  }
  return new Map(
    [...pixels].map(([key, count]) => [
      key,
      { colour: [key >> 16, (key >> 8) & 255, key & 255], pixels: count },
    ]),
  );
}

/** The colours that stand for all others: first those that are missed most, then each in the middle of its own. */
function paletteOf(tones: readonly Tone[]): Colour[] {
  const most = tones.reduce((best, tone) => (tone.pixels > best.pixels ? tone : best));
  const palette: Colour[] = [most.colour];
  const missed = tones.map(() => Infinity);
  while (palette.length < Math.min(COLOURS, tones.length)) {
    let worst = 0;
    let weight = -1;
    tones.forEach(({ colour, pixels }, at) => {
      missed[at] = Math.min(missed[at]!, distance(colour, palette.at(-1)!));
      if (missed[at]! * Math.sqrt(pixels) <= weight) return;
      worst = at;
      weight = missed[at]! * Math.sqrt(pixels);
    });
    palette.push(tones[worst]!.colour);
  }
  return Array.from({ length: ROUNDS }).reduce<Colour[]>((colours) => settledOn(tones, colours), palette);
}

/** Each colour moved to the mean of those that are nearest to it. */
function settledOn(tones: readonly Tone[], palette: readonly Colour[]): Colour[] {
  const sums = palette.map(() => [0, 0, 0, 0]);
  for (const { colour, pixels } of tones) {
    const sum = sums[nearest(palette, colour).place]!;
    // A common colour, such as the paper, leaves room for the rare ones that tell something.
    const weight = Math.sqrt(pixels);
    colour.forEach((part, at) => (sum[at]! += part * weight));
    sum[3]! += weight;
  }
  return palette.map((colour, place) => {
    const [red = 0, green = 0, blue = 0, weight = 0] = sums[place]!;
    // The paper stays what it is.
    return weight === 0 || place === 0 ? colour : [red / weight, green / weight, blue / weight];
  });
}

function nearest(palette: readonly Colour[], colour: Colour): { place: number; away: number } {
  return palette.reduce(
    (best, other, place) => {
      const away = distance(colour, other);
      return away < best.away ? { place, away } : best;
    },
    { place: 0, away: Infinity },
  );
}

const distance = ([red, green, blue]: Colour, other: Colour) =>
  (red - other[0]) ** 2 + (green - other[1]) ** 2 + (blue - other[2]) ** 2;

/** One part of a PNG: its length, its name, its bytes and their checksum. */
function chunk(name: string, bytes: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
  const length = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
