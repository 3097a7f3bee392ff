import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Digest } from '../../model/basics/digest.ts';
import { sameValue } from '../../model/scenario/scenario.ts';
import { ENGINE_VERSION } from '../../model/basics/versions.ts';
import { planAsJson } from '../../model/study/plan-json.ts';
import type { Plan } from '../../model/study/plan.ts';
import { hasRun, type UnitRecord } from '../../model/study/unit-runner.ts';
import { placeOf, WHOLE, type Shard } from '../../model/study/units.ts';
import { shown } from '../../words/grammar/printable.ts';
import { reason, Refusal } from '../sentences.ts';
import { LineReader, lineOf } from './record-lines.ts';

const PLAN_FILE = 'plan.json';

/** Members of a plan on which no run depends: they may change when a study is gone on with. */
const FREE = ['runs', 'outcome', 'level'];

/**
 * The folder of `--out`: the plan, and a file of lines for each process that computed a part of it. A file is only ever
 * written to by the process that made it, so that many may work in one folder; what comes from a queue is written by the
 * process that gathers it.
 */
export class StudyFolder {
  /** The files that are open, by what is a part of their names. */
  private readonly files = new Map<string, number>();

  private constructor(
    private readonly name: string,
    private readonly plan: Plan,
    private readonly shard: Shard,
  ) {}

  /** Opens a folder for more runs, which makes it where it is not there. @throws Refusal where another plan is in it */
  static open(name: string, plan: Plan, shard: Shard = WHOLE): StudyFolder {
    const folder = new StudyFolder(name, plan, shard);
    const stored = storedPlan(name);
    if (stored) refuseOther(name, stored, planAsJson(plan));
    folder.attempt(() => {
      mkdirSync(name, { recursive: true });
      if (!stored || !sameValue(stored, planAsJson(plan))) folder.writePlan();
    });
    return folder;
  }

  /** What earlier processes have written, each run once. @throws Refusal where a file is not one of this plan */
  read(): UnitRecord[] {
    const found = new Map<number, UnitRecord>();
    const reader = new LineReader(this.plan);
    for (const file of readdirSync(this.name).sort()) {
      if (!file.endsWith('.ndjson')) continue;
      this.refuseOtherFile(file);
      for (const record of this.recordsOf(file, reader)) {
        const place = placeOf(this.plan, record);
        const before = found.get(place);
        if (before && hasRun(before) && hasRun(record) && before.digest !== record.digest)
          throw new Refusal([
            `${join(this.name, file)}: the run with the seed ${shown(record.seed, String)!} has the digest ${record.digest} – expected ${before.digest}, as in another file; one of the two machines is wrong.`,
          ]);
        if (!before || hasRun(record)) found.set(place, record);
      }
    }
    return [...found.values()];
  }

  /**
   * Writes down what was computed, so that it is not lost whatever comes.
   * @param by names the machine that computed them, where it is another: each has a file of its own
   * @throws Refusal
   */
  append(records: readonly UnitRecord[], by = partOf(this.shard)): void {
    this.attempt(() => {
      const file = this.files.get(by) ?? openSync(join(this.name, this.newFile(by)), 'wx');
      this.files.set(by, file);
      writeFileSync(file, records.map((record) => lineOf(this.plan, record)).join(''));
    });
  }

  close(): void {
    for (const file of this.files.values()) closeSync(file);
    this.files.clear();
  }

  private *recordsOf(file: string, reader: LineReader): Generator<UnitRecord> {
    const path = join(this.name, file);
    const lines = readFileSync(path, 'utf8').split('\n');
    // A process that was killed while it wrote leaves a torn line, which ends in nothing.
    lines.pop();
    for (const [index, line] of lines.entries()) {
      const record = reader.read(line);
      if (record === undefined)
        throw new Refusal([
          `${path}, line ${index + 1}: ${shown(line, String)!} – expected a run of this plan.`,
        ]);
      if (record) yield record;
    }
  }

  private refuseOtherFile(file: string): void {
    const [, engine, digest] = /^runs-e(\d+)-([0-9a-f]{16})-/.exec(file) ?? [];
    const path = join(this.name, file);
    if (engine !== undefined && Number(engine) !== ENGINE_VERSION)
      throw new Refusal([
        `${path}: made by version ${engine} of the engine – expected version ${ENGINE_VERSION}, so that all runs are of one kind.`,
      ]);
    if (digest !== runsDigest(this.plan))
      throw new Refusal([
        `${path}: made for another plan than ${join(this.name, PLAN_FILE)} – expected runs of one plan.`,
      ]);
  }

  private newFile(part: string): string {
    return `runs-e${ENGINE_VERSION}-${runsDigest(this.plan)}-${part}-${randomBytes(6).toString('hex')}.ndjson`;
  }

  /** Under a name of its own first: others may read it meanwhile. */
  private writePlan(): void {
    const part = join(this.name, `${PLAN_FILE}.${randomBytes(6).toString('hex')}.part`);
    writeFileSync(part, `${JSON.stringify(planAsJson(this.plan), null, 2)}\n`);
    try {
      renameSync(part, join(this.name, PLAN_FILE));
    } catch (error) {
      rmSync(part, { force: true });
      throw error;
    }
  }

  private attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      throw new Refusal([`--out: ${this.name} cannot be written: ${reason(error)}.`]);
    }
  }
}

/** The plan in a folder; `null` where there is none. @throws Refusal where it cannot be read */
export function storedPlan(folder: string): Record<string, unknown> | null {
  const path = join(folder, PLAN_FILE);
  if (!existsSync(path)) return null;
  try {
    const json = JSON.parse(readFileSync(path, 'utf8')) as unknown;
    if (typeof json === 'object' && json !== null) return json as Record<string, unknown>;
    throw new Error('it is no object');
  } catch (error) {
    throw new Refusal([`${path} cannot be read: ${reason(error)}.`]);
  }
}

const partOf = ({ index, count }: Shard): string => (count === 1 ? 'all' : `${index + 1}of${count}`);

/** Tells plans apart whose runs differ. */
export function runsDigest(plan: Plan): string {
  const text = JSON.stringify(withoutFree(planAsJson(plan)));
  const digest = new Digest();
  for (let index = 0; index < text.length; index++) digest.add(text.charCodeAt(index));
  return digest.toString();
}

const withoutFree = (json: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(json).filter(([member]) => !FREE.includes(member)));

function refuseOther(folder: string, stored: Record<string, unknown>, own: Record<string, unknown>): void {
  const members = [...new Set([...Object.keys(stored), ...Object.keys(own)])].filter(
    (member) => !FREE.includes(member),
  );
  const sentences = members
    .filter((member) => !sameValue(stored[member], own[member]))
    .map(
      (member) =>
        `--out: ${folder} has another study, whose ${member} is ${said(stored[member])} – expected ${said(own[member])}, or another folder.`,
    );
  if (sentences.length > 0) throw new Refusal(sentences);
}

const said = (value: unknown): string => shown(value, String) ?? 'nothing';
