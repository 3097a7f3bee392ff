import { checkPlan } from '../../model/study/check-plan.ts';
import { cellAt } from '../../model/study/cells.ts';
import { courseOf } from '../../model/study/course.ts';
import type { Plan } from '../../model/study/plan.ts';
import { Known } from '../../model/study/rounds.ts';
import type { UnitRecord } from '../../model/study/unit-runner.ts';
import type { Unit } from '../../model/study/units.ts';
import { planFault } from '../../words/en/plan-faults.ts';
import { numbers } from '../../words/en/numbers.ts';
import { flag, readGiven, text } from '../option-table.ts';
import type { Streams } from '../output.ts';
import { Refusal } from '../sentences.ts';
import { STUDY_FORMATS } from './study-arguments.ts';
import { storedPlan, StudyFolder } from './study-folder.ts';
import { studyText } from './study-formats.ts';
import { STUDY_USAGE } from './study-usage.ts';

const OPTIONS = {
  format: text(`one of ${STUDY_FORMATS.join(', ')}`, (word) => STUDY_FORMATS.some((name) => name === word)),
  yes: flag,
  help: { ...flag, short: 'h' },
} as const;

/** Cells of which missing runs are listed one by one. */
const MOST_LISTED = 20;

/** Puts the shards of a folder together to the result that one process would have given. @throws Refusal */
export async function mergeCommand(args: string[], streams: Streams): Promise<number> {
  const { positionals, values, last, faults } = readGiven(args, OPTIONS);
  if (values('help').length > 0) {
    await streams.output(`${STUDY_USAGE}\n`);
    return 0;
  }
  const [name] = positionals;
  if (faults.length > 0) throw new Refusal(faults);
  if (name === undefined || positionals.length > 1)
    throw new Refusal([`merge: expected one folder, found ${positionals.length}. See --help.`]);
  const stored = storedPlan(name);
  if (!stored) throw new Refusal([`merge: ${name} – expected a folder with the plan.json of a study.`]);
  const { plan, faults: own } = checkPlan(stored);
  if (!plan) throw new Refusal(own.map(planFault));
  const records = StudyFolder.open(name, plan).read();
  const course = courseOf(plan, records);
  if (!course.isDone && values('yes').length === 0)
    throw new Refusal(missingSentences(name, plan, records, course.units()));
  const format = STUDY_FORMATS.find((one) => one === last('format')) ?? 'json';
  await streams.output(studyText(plan, records.filter(course.has), format));
  return 0;
}

/** What is missing, cell by cell, and how to go on. */
function missingSentences(
  folder: string,
  plan: Plan,
  records: readonly UnitRecord[],
  units: Iterable<Unit>,
): string[] {
  const known = new Known(plan, records);
  const absent = new Map<number, number[]>();
  let [all, count] = [0, 0];
  for (const unit of units) {
    all++;
    if (known.has(unit)) continue;
    count++;
    absent.set(unit.cell, [...(absent.get(unit.cell) ?? []), unit.run]);
  }
  const missing = [...absent].sort(([one], [other]) => one - other);
  const listed = missing
    .slice(0, MOST_LISTED)
    .map(([cell, runs]) => `Missing of cell ${JSON.stringify(cellAt(plan, cell))}: runs ${inRanges(runs)}.`);
  const more = missing.length - listed.length;
  return [
    `merge: ${folder} – ${numbers.count(count)} of ${numbers.count(all)} runs are missing; expected all, or --yes for a result of what is there.`,
    ...listed,
    ...(more > 0 ? [`And of ${numbers.count(more)} more cells.`] : []),
    `The missing runs are computed by: npm run -s sim -- ${plan.kind} --out ${folder}`,
  ];
}

/** Numbers in short: 1–3, 7. */
function inRanges(sorted: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of sorted) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const shown = ranges
    .slice(0, MOST_LISTED)
    .map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return `${shown.join(', ')}${ranges.length > MOST_LISTED ? ', …' : ''}`;
}
