import type { Paint } from '../drawing/chart.ts';
import type { Shape } from '../drawing/shapes.ts';

/** Names of fonts that most machines have one of. */
export const FONTS = "'Schibsted Grotesk', system-ui, sans-serif";

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Characters that no XML document may have, whatever a name holds.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text with its XML characters escaped. */
export const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (letter) => ENTITIES[letter]!);

const number = (value: number): string => String(Math.round(value * 100) / 100);

function attributes(values: Record<string, string | number | undefined>): string {
  const set = Object.entries(values).filter(([, value]) => value !== undefined);
  return set
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? number(value) : escaped(value!)}"`)
    .join('');
}

const dashes = (dash: number | readonly number[] | undefined) =>
  typeof dash === 'object' ? dash.map(number).join(' ') : dash;

/** A shape as an element of SVG. */
export function elementOf(shape: Shape, colourOf: (paint: Paint) => string): string {
  const colour = (paint: Paint | undefined) => (paint === undefined ? 'none' : colourOf(paint));
  if (shape.kind === 'path') {
    const { d, fill, stroke, width, dash, opacity } = shape;
    const line = { stroke: colour(stroke), 'stroke-width': width, 'stroke-dasharray': dashes(dash) };
    return `<path${attributes({ d, fill: colour(fill), ...line, opacity })} stroke-linejoin="round"/>`;
  }
  if (shape.kind === 'disc') {
    const { x: cx, y: cy, radius: r, fill, stroke, width, opacity } = shape;
    const line = { stroke: colour(stroke), 'stroke-width': width };
    return `<circle${attributes({ cx, cy, r, fill: colour(fill), ...line, opacity })}/>`;
  }
  const { x, y, text, anchor, paint, bold, halo } = shape;
  const ring = halo
    ? {
        stroke: colourOf('paper'),
        'stroke-width': '0.3em',
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }
    : {};
  const look = { fill: colourOf(paint), 'font-weight': bold ? 700 : undefined, ...ring };
  return `<text${attributes({ x, y, dy: '0.35em', 'text-anchor': anchor, ...look })}>${escaped(text)}</text>`;
}
