import { describe, expect, it } from 'vitest';
import { layOutSheet } from '../../../src/charts/export/chart-sheet.ts';
import { svgOf } from '../../../src/charts/export/save.ts';
import type { Shape } from '../../../src/charts/drawing/shapes.ts';

const shapes: readonly Shape[] = [
  { kind: 'path', d: 'M0,0L9,9', stroke: 'ink', width: 2, dash: 3 },
  { kind: 'disc', x: 1.2345, y: 2, radius: 3, fill: 'fan' },
  { kind: 'text', x: 1, y: 2, text: '<b>&"\u0000', anchor: 'end', paint: 'ink', halo: true },
];
const address = `https://example.org/#s=1&name=${'long'.repeat(120)}`;
const sheet = {
  title: 'It doubled in the last 3 days & grows',
  subtitle: 'people, by day',
  source: ['Tell Ten · luck “kitchen” · day 4', address],
  picture: () => ({ plot: { width: 1, height: 1, em: 1, left: 0, right: 1, top: 0, bottom: 1 }, shapes }),
};

describe('a picture of a chart', () => {
  const laid = layOutSheet(sheet);

  it('has its title over it and where it comes from under it, nothing over anything', () => {
    const heights = laid.texts.map(({ y }) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(laid.texts[0]!.text).toBe(sheet.title);
    const [, top] = laid.chartAt;
    expect(laid.texts[1]!.y).toBeLessThan(top);
    expect(laid.texts.find(({ text }) => text.includes('kitchen'))!.y).toBeGreaterThan(top + 380);
    expect(heights.at(-1)).toBeLessThan(laid.height);
  });

  it('breaks a long address, and says that it is cut off', () => {
    const lines = laid.texts.filter(({ isAddress }) => isAddress).map(({ text }) => text);
    expect(lines).toHaveLength(4);
    expect(address.startsWith(lines.slice(0, 3).join(''))).toBe(true);
    expect(lines.at(-1)).toBe('…');
  });

  it('is a document that needs nothing else, with the whole address to follow, whatever its texts are', () => {
    const svg = svgOf(sheet, laid, (paint) => `colour-of-${paint}`);
    expect(svg).toContain(`<title>It doubled in the last 3 days &amp; grows</title>`);
    expect(svg).toContain(`href="${address.replaceAll('&', '&amp;')}"`);
    expect(svg).toContain('&lt;b&gt;&amp;&quot;</text>');
    expect(svg).toContain('cx="1.23"');
    expect(svg).toContain('fill="colour-of-fan"');
    expect(svg.includes(String.fromCharCode(0))).toBe(false);
    expect(svg).not.toMatch(/url\(|@import|var\(/);
  });
});
