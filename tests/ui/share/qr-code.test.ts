import fc from 'fast-check';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrCode, type QrCode } from '../../../src/ui/share/qr-code.ts';

/** Pixels a module. */
const SCALE = 4;

/** The code as a camera sees it: black on white, four channels a pixel. */
function photographed({ size, path }: QrCode) {
  const side = size * SCALE;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, left, top, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let y = Number(top) * SCALE; y < (Number(top) + 1) * SCALE; y++)
      for (let x = Number(left) * SCALE; x < (Number(left) + Number(width)) * SCALE; x++)
        data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  return { width: side, height: side, data };
}

describe('a QR code', () => {
  it('is read by another library as the text that it was made of', () => {
    const links = fc.string({
      unit: fc.constantFrom(...'abcxyz0189=&#.-_%/:?'),
      minLength: 1,
      maxLength: 300,
    });
    fc.assert(
      fc.property(links, (text) => {
        expect(decodeQR(photographed(qrCode(`https://example.org/${text}`)!))).toBe(
          `https://example.org/${text}`,
        );
      }),
      { numRuns: 20 },
    );
  });

  it('holds the longest link that is set by hand', () => {
    const link = `https://example.org/#${'x'.repeat(2000)}`;
    expect(decodeQR(photographed(qrCode(link)!))).toBe(link);
  });

  it('is none where the text is longer than any code', () => {
    expect(qrCode('x'.repeat(2952))).not.toBeNull();
    expect(qrCode('x'.repeat(2953))).toBeNull();
  });
});
