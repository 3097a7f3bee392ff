/** What lies under the people and can be loaded after the first picture. */
export { CanvasGlow } from './canvas-glow.ts';
export { CanvasTies } from './canvas-ties.ts';
