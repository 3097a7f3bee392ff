import type { BundledTopic, Topic } from '../../model/scenario/topic.ts';

/** What stands on the sign of what the story is about. */
export type Glyph = BundledTopic | 'own';

/** The strokes of each glyph, as the `d` of a path in a square of 24. */
export const GLYPHS: Readonly<Record<Glyph, string>> = {
  restaurant: 'M6 4v5a3 3 0 0 0 6 0V4M9 4v16M17 20V4c-2.500 1.500-3 5-3 9h3',
  hotel: 'M3 6v13M3 16h18v3M21 16v-2a3 3 0 0 0-3-3h-7v5M7 10.500v1',
  course: 'M12 7c-2-1.500-5-2-8-2v13c3 0 6 .5 8 2 2-1.500 5-2 8-2V5c-3 0-6 .5-8 2v13',
  app: 'M8 3h8a1.500 1.500 0 0 1 1.500 1.500v15A1.500 1.500 0 0 1 16 21H8a1.500 1.500 0 0 1-1.500-1.500v-15A1.500 1.500 0 0 1 8 3M11 17.500h2',
  shop: 'M5 8.500h14l-1 11.500H6zM9 11V7.500a3 3 0 0 1 6 0V11',
  product: 'M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8',
  own: 'M12 4l2.500 5.200 5.700.8-4.100 4 1 5.700-5.100-2.700-5.100 2.700 1-5.700-4.100-4 5.700-.8z',
};

/** The glyph of a topic; own topics share one. */
export const glyphOf = (topic: Topic): Glyph => (typeof topic === 'string' ? topic : 'own');
