import { correction, generate } from 'lean-qr/nano';

/** Light modules that the standard asks for all round. */
const QUIET_ZONE = 4;

/** A QR code as one path on a grid of modules. */
export interface QrCode {
  /** Modules along a side, the quiet zone included. */
  readonly size: number;
  /** The dark modules, a rectangle for each run in a row. */
  readonly path: string;
}

/** The QR code of a text; `null` where the text is longer than a code can hold (2 952 bytes). */
export function qrCode(text: string): QrCode | null {
  const code = coded(text);
  if (!code) return null;
  const runs: string[] = [];
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      const start = x;
      while (code.get(x, y)) x++;
      if (x > start) runs.push(`M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${x - start}v1h${start - x}z`);
    }
  }
  return { size: code.size + 2 * QUIET_ZONE, path: runs.join('') };
}

function coded(text: string) {
  try {
    // The least correction makes the coarsest code, which is read from furthest away; a screen has no dirt on it.
    return generate(text, { minCorrectionLevel: correction.L });
  } catch {
    return null;
  }
}
