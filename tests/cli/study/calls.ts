import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { sim, SMALL } from '../sim.ts';

/** The name of a file with this JSON, which is there until the test is over. */
export function fileOf(name: string, json: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'tell-ten-studies-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(json));
  return path;
}

/** The JSON of a call in one thread, without a word on standard error. */
export async function resultOf<Result>(args: readonly string[], input = SMALL): Promise<Result> {
  const { status, out, err } = await sim([...args, '--threads', '1'], input);
  expect([status, err]).toEqual([0, '']);
  expect(out.endsWith('}\n')).toBe(true);
  return JSON.parse(out) as Result;
}
