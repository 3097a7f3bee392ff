import { expect } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import type { RunResult, Summary } from '../../src/model/measures/result.ts';

/** What came of a call. */
export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** What the command does in this process. */
export async function sim(args: readonly string[], input = ''): Promise<Outcome> {
  const [out, err]: string[][] = [[], []];
  const status = await runCommand([...args], {
    input: () => new TextEncoder().encode(input),
    output: (text) => void out!.push(text),
    error: (text) => void err!.push(text),
  });
  return { status, out: out!.join(''), err: err!.join('') };
}

/** The JSON that the command writes. */
export interface Report {
  readonly scenario: Record<string, unknown>;
  readonly runs: readonly RunResult[];
  readonly summary: Summary;
}

/** What the command writes as JSON, without a word on standard error. */
export async function reportOf(args: readonly string[], input?: string): Promise<Report> {
  const { status, out, err } = await sim(args, input);
  expect([status, err]).toEqual([0, '']);
  return JSON.parse(out) as Report;
}

/** A scenario that is soon over. */
export const SMALL = '{"people": 300, "days": 40}';
