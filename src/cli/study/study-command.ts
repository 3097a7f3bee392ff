import { courseOf } from '../../model/study/course.ts';
import { isAdaptive, type Plan, type StudyKind } from '../../model/study/plan.ts';
import type { Course } from '../../model/study/rounds.ts';
import { hasRun, type FailedRecord, type UnitRecord } from '../../model/study/unit-runner.ts';
import { placeOf, placesOf, unrecorded, WHOLE, type Unit } from '../../model/study/units.ts';
import type { Streams } from '../output.ts';
import { asLines, Refusal } from '../sentences.ts';
import { gatherFrom } from '../queue/gatherer.ts';
import { OwnHands, type Hands } from './compute.ts';
import { readPlan } from './plan-input.ts';
import { readStudyArguments, type StudyArguments } from './study-arguments.ts';
import { studyWarnings } from './study-estimate.ts';
import { StudyFolder } from './study-folder.ts';
import { studyText } from './study-formats.ts';
import { StudyProgress } from './study-progress.ts';
import { STUDY_USAGE } from './study-usage.ts';
import { untilAsked } from './until-asked.ts';

/** Exit status of a study of which no run could be computed. */
const FAILED = 2;

/** Does what a call of a study asks for, and returns the exit status. @throws Refusal */
export async function studyCommand(kind: StudyKind, args: string[], streams: Streams): Promise<number> {
  const given = readStudyArguments(kind, args);
  if (given.help) {
    await streams.output(`${STUDY_USAGE}\n`);
    return 0;
  }
  const { plan, faults, remarks } = readPlan(given, streams.input);
  if (!plan || faults.length > 0) throw new Refusal(faults);
  if (given.shard && (typeof plan.runs !== 'number' || isAdaptive(plan)))
    throw new Refusal([
      '--shard: expected a study that asks for all its runs at once: which others are needed, no shard can tell alone.',
    ]);
  const study = new Study(plan, given, streams);
  return study.answer(remarks);
}

/** A study while it is computed. */
class Study {
  private readonly folder: StudyFolder | null;
  private readonly records: UnitRecord[];
  private readonly known: Set<number>;
  /** What those who computed it have to say at the end. */
  private remarks: readonly string[] = [];
  /** What a call has to say, so that they go on. */
  private option = '';

  constructor(
    private readonly plan: Plan,
    private readonly given: StudyArguments,
    private readonly streams: Streams,
  ) {
    const { out, shard } = given;
    this.folder = out === undefined ? null : StudyFolder.open(out, plan, shard ?? WHOLE);
    // What failed before is tried again: memory may be free now.
    this.records = (this.folder?.read() ?? []).filter(hasRun);
    this.known = placesOf(plan, this.records);
  }

  async answer(remarks: readonly string[]): Promise<number> {
    const isShard = this.given.shard !== null && this.given.shard.count > 1;
    this.streams.error(asLines(remarks));
    const signal = await untilAsked((stop) => this.computeBy(stop)).finally(() => this.folder?.close());
    if (!isShard) await this.streams.output(studyText(this.plan, this.wanted(), this.given.format));
    this.streams.error(asLines(signal === null ? this.lastWords(isShard) : this.howToGoOn()));
    return signal ?? this.status();
  }

  /** Has all computed by whoever shall do it. @throws Refusal */
  private async computeBy(stop: AbortSignal): Promise<void> {
    const hands = await this.handsFor(stop);
    try {
      const effort = { shard: this.given.shard ?? WHOLE, done: this.records.length, yes: this.given.yes };
      const { threads, memory } = hands;
      this.streams.error(asLines(studyWarnings(this.plan, { threads, memory, ...effort })));
      await this.computeAll(hands, stop);
      if (!stop.aborted) await hands.finish(stop);
    } finally {
      this.remarks = await hands.end();
      this.option = hands.option;
    }
  }

  private async handsFor(stop: AbortSignal): Promise<Hands> {
    const { queue, threads, areThreadsGiven, out } = this.given;
    if (queue === undefined) return new OwnHands(threads, areThreadsGiven);
    const tell = (sentence: string) => this.streams.error(asLines([sentence]));
    return gatherFrom(queue, { plan: this.plan, folder: out, tell, stop });
  }

  private async computeAll(hands: Hands, stop: AbortSignal): Promise<void> {
    const progress = new StudyProgress(this.streams.progress, 0);
    const isShard = this.given.shard !== null;
    for (
      let course = courseOf(this.plan, this.records);
      !course.isDone;
      course = courseOf(this.plan, this.records)
    ) {
      await this.computeRound(course, hands, progress, stop);
      if (isShard || stop.aborted) break;
      progress.look(this.plan, this.records, course.runs);
    }
    progress.end();
  }

  private async computeRound(
    course: Course,
    hands: Hands,
    progress: StudyProgress,
    stop: AbortSignal,
  ): Promise<void> {
    const { plan, given, known } = this;
    const units = () => unrecorded(course.units(given.shard ?? WHOLE), plan, known);
    const count = countOf(units());
    progress.expect(count);
    const done = (records: readonly UnitRecord[], by?: string) => {
      const fresh = records.filter((record) => !known.has(placeOf(plan, record)));
      this.folder?.append(fresh, by);
      for (const record of fresh) {
        known.add(placeOf(plan, record));
        this.records.push(record);
      }
      progress.add(fresh.length);
    };
    await hands.compute({ plan, units: units(), done, stop }, { count, known: known.size });
  }

  /** The records of the runs that the answer is made of; more may be in the folder. */
  private wanted(): UnitRecord[] {
    return this.records.filter(courseOf(this.plan, this.records).has);
  }

  /** Wrong is only what left nothing to answer with. */
  private status(): number {
    return this.records.length > 0 && !this.records.some(hasRun) ? FAILED : 0;
  }

  private lastWords(isShard: boolean): string[] {
    const { shard, out } = this.given;
    const failed = this.records.filter((record): record is FailedRecord => !hasRun(record));
    return [
      ...this.remarks,
      ...(failed.length > 0
        ? [
            `${failed.length} of ${this.records.length} runs failed, as “failed” in the result says; the first: ${failed[0]!.reason}`,
          ]
        : []),
      ...(isShard && shard
        ? [
            `Shard ${shard.index + 1} of ${shard.count} is in ${out!}. When all are there: npm run -s sim -- merge ${out!}`,
          ]
        : []),
    ];
  }

  private howToGoOn(): string[] {
    const { out, kind } = this.given;
    const { runs } = courseOf(this.plan, this.records);
    const asked = isAdaptive(this.plan) ? 'more were to come' : `${runs} of each cell were asked for`;
    const said = `Stopped after ${this.records.length} runs; ${asked}.`;
    return out === undefined
      ? [`${said} The result has what is done. With --out DIR a study can be gone on with.`]
      : [
          `${said} What is done is in ${out}; go on with: npm run -s sim -- ${kind} --out ${out}${this.option}`,
        ];
  }
}

function countOf(units: Iterator<Unit>): number {
  let count = 0;
  while (!units.next().done) count++;
  return count;
}
