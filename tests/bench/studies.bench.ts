import { runCommand } from '../../src/cli/run-command.ts';
import type { Measurement } from './measurement.ts';

const SWEEP = [
  ...['sweep', 'excellent-restaurant', '--set', 'people=2000', '--runs', '20'],
  ...['--vary', 'listeners.relay=0.05..0.3/20', '--vary', 'listeners.act=0.02..0.2/20'],
];

const STUDIES: readonly (readonly [what: string, args: readonly string[]])[] = [
  ['100 runs of the opening preset', ['many', 'excellent-restaurant']],
  ['the same in one thread', ['many', 'excellent-restaurant', '--threads', '1']],
  ['400 cells × 20 runs × 2 000 people', SWEEP],
  ['the same in one thread', [...SWEEP, '--threads', '1']],
];

/** How long studies take, from the call to the result. */
export default async function studies(): Promise<Measurement[]> {
  const rows: Measurement[] = [];
  for (const [what, args] of STUDIES) {
    const started = performance.now();
    const streams = { input: () => new Uint8Array(), output: () => undefined, error: () => undefined };
    await runCommand([...args], streams);
    rows.push({ what, value: ((performance.now() - started) / 1000).toFixed(1), unit: 's' });
  }
  return rows;
}
