import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { addUp, NOTHING, readReport, type Tally } from './tally.ts';

interface Step {
  readonly name: string;
  readonly command: string;
  /** The report that its tests write; left out where there are none. */
  readonly report?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Steps that need nothing of each other, side by side: each lane is gone through in its order. */
type Group = readonly (readonly Step[])[];

const root = resolve(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'tell-ten-'));

const script = (name: string, what: string): Step => ({ name, command: `npm run --silent ${what}` });

function tests(name: string, projects: readonly string[], files: readonly string[] = [], env = {}): Step {
  const report = join(reports, `${name.replaceAll(' ', '-')}.json`);
  const chosen = [...files, ...projects.map((project) => `--project ${project}`)].join(' ');
  const command = `vitest run ${chosen} --reporter=default --reporter=json --outputFile.json="${report}"`;
  return { name, command, report, env };
}

/** The imports by which tests know how much they are to ask. */
const STRENGTHS = /'(\.\/matrix|\.\/strength|\.\.\/whole)\.ts'/;

/** The tests of a folder that ask less in the usual run than they can, as what they import says. */
function whole(folder: string): string[] {
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.test.ts'));
  const asksLess = (path: string) => STRENGTHS.test(readFileSync(join(root, path), 'utf8'));
  return files.map((name) => `${folder}/${name}`).filter(asksLess);
}

const texts = [script('formatting', 'format:check'), script('lint', 'lint'), script('types', 'types')];
const unit = tests('unit tests', ['unit', 'state']);
const built = [script('build', 'build'), script('size', 'size')];

/** From the quickest complaint to the slowest; two lanes keep two cores busy. */
const usual: readonly Group[] = [
  [[...texts, script('unused code', 'unused')], [unit]],
  [[...built, tests('browser tests', ['browser', 'pictures'])], [tests('validation tests', ['validation'])]],
];

/** The checks to run before every commit. */
const quick: readonly Group[] = [[texts, [unit]]];

/**
 * The checks that take minutes: theory with many runs, and the page at each size, in each look, language and
 * browser.
 */
const all = { TELL_TEN_TESTS: 'whole' };
const long: readonly Group[] = [
  [
    [tests('whole browser tests', ['browser'], whole('tests/browser'), all)],
    [
      tests('whole validation tests', ['validation'], whole('tests/validation'), all),
      tests('long tests', ['long']),
    ],
  ],
];

const choices: Readonly<Record<string, readonly Group[]>> = { usual, quick, long };

/** Runs one step, shows its output in one piece, and returns what it counted; failing without a failed test counts as one failure. */
async function run(step: Step): Promise<Tally> {
  const start = performance.now();
  const { status, output } = await outcomeOf(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`\n── ${step.name}: ${step.command.replace(/ --silent| --reporter.*/g, '')}`);
  process.stdout.write(output);
  console.log(`   ${status === 0 ? 'done' : 'failed'} in ${seconds} s`);
  const tally = readTally(step.report);
  return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function outcomeOf({ command, env }: Step): Promise<{ status: number | null; output: string }> {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(command, {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...colour, ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((done, fail) => {
    child.on('error', fail).on('close', (status) => done({ status, output }));
  });
}

/** A run that ended before it could report has nothing to count; its exit status tells. */
function readTally(report: string | undefined): Tally {
  try {
    return report === undefined ? NOTHING : readReport(readFileSync(report, 'utf8'));
  } catch {
    return NOTHING;
  }
}

/** Goes through the lanes side by side; after a failure, no lane begins another step. */
async function runGroup(group: Group): Promise<Tally> {
  console.log(`\n${group.map((lane) => lane.map(({ name }) => name).join(', ')).join('; beside it ')} …`);
  let total = NOTHING;
  const runLane = async (lane: Group[number]): Promise<void> => {
    for (const step of lane) {
      if (total.failed > 0) {
        console.log(`\n── ${step.name}: not run, because something before it failed.`);
        continue;
      }
      const tally = await run(step);
      total = addUp(total, tally);
    }
  };
  await Promise.all(group.map(runLane));
  return total;
}

/** Runs the groups in order up to the first in which something fails; the last line says how many tests passed and failed. */
async function main(): Promise<void> {
  let total = NOTHING;
  for (const group of choices[process.argv[2] ?? 'usual'] ?? usual) {
    total = addUp(total, await runGroup(group));
    if (total.failed === 0) continue;
    console.log('\nStopped: what comes after it was not run.');
    break;
  }
  rmSync(reports, { recursive: true });
  if (total.skipped > 0) console.log(`\n${String(total.skipped)} skipped`);
  console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

await main();
