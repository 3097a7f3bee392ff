import { checkTalk } from '../lesson/check-talk.ts';
import { claimText, type Verdict } from '../lesson/claim.ts';
import { rehearse, type Rehearsed } from '../lesson/rehearse.ts';
import type { Talk } from '../lesson/talk.ts';
import { WORKSHOP_IDS, WORKSHOPS } from '../lesson/workshops/index.ts';
import { workshopTalk } from '../lesson/workshops/outline.ts';
import { ENGINE_VERSION } from '../model/basics/versions.ts';
import { simulate } from '../model/simulate.ts';
import { numbers } from '../words/en/numbers.ts';
import { talkFault } from '../words/en/talk-faults.ts';
import { workshops } from '../words/en/workshops/index.ts';
import { kernelOf } from './kernels.ts';
import { flag, readGiven, text } from './option-table.ts';
import type { Streams } from './output.ts';
import { readJson } from './scenario-input.ts';
import { Refusal } from './sentences.ts';

const FORMATS = ['table', 'json'] as const;

const OPTIONS = {
  format: text(`one of ${FORMATS.join(', ')}`, (word) => FORMATS.some((name) => name === word)),
  help: { ...flag, short: 'h' },
} as const;

const USAGE = `Usage: npm run -s sim -- rehearse <talk.json | workshop | -> [options]

Runs every chapter of a talk and says of each claim whether the run does that, such as
“reach@36 between 300 and 900”. The exit status is 0 where all claims hold, 1 where one does not,
and 2 where the talk cannot be read.

  <workshop>   ${WORKSHOP_IDS.join(', ')}
  --format F   table (default, for people) or json: with the digest of each chapter's run, which is the
               same on every machine; a talk that has digests is told where they differ
  -h, --help   show this text`;

/** Exit status for a talk that claims what its runs do not do. */
const UNTRUE = 1;

/** Rehearses a talk. @returns the exit status @throws Refusal */
export async function rehearseCommand(args: string[], streams: Streams): Promise<number> {
  const { positionals, values, last, faults } = readGiven(args, OPTIONS);
  if (values('help').length > 0) {
    await streams.output(`${USAGE}\n`);
    return 0;
  }
  const [name] = positionals;
  if (faults.length > 0) throw new Refusal(faults);
  if (name === undefined || positionals.length > 1)
    throw new Refusal([`rehearse: expected one talk, found ${positionals.length}. See --help.`]);
  const talk = talkNamed(name, streams.input);
  const kernel = kernelOf('kernel');
  const chapters = [...rehearse(talk, (scenario) => simulate(scenario, scenario.seed, kernel))];
  const holds = chapters.every(({ verdicts }) => verdicts.every((verdict) => verdict.holds));
  await streams.output(last('format') === 'json' ? jsonOf(talk, chapters, holds) : tableOf(talk, chapters));
  return holds ? 0 : UNTRUE;
}

/** A workshop by its name, or the talk in a file. @throws Refusal */
function talkNamed(name: string, input: Streams['input']): Talk {
  const id = WORKSHOP_IDS.find((known) => known === name);
  if (id) return workshopTalk(WORKSHOPS[id], workshops[id]);
  const file = readJson(name, input, 'talk');
  if ('fault' in file) throw new Refusal([file.fault]);
  const { talk, faults } = checkTalk(file.json);
  if (!talk) throw new Refusal(faults.map(talkFault));
  return talk;
}

function jsonOf({ title }: Talk, chapters: readonly Rehearsed[], holds: boolean): string {
  const written = chapters.map(({ verdicts, ...rest }) => ({
    ...rest,
    claims: verdicts.map(({ claim, value, holds: isTrue }) => ({
      claim: claimText(claim),
      value,
      holds: isTrue,
    })),
  }));
  return `${JSON.stringify({ title, engine: ENGINE_VERSION, holds, chapters: written })}\n`;
}

function tableOf({ title }: Talk, chapters: readonly Rehearsed[]): string {
  const lines = chapters.flatMap((chapter, place) => [
    `${place + 1}. ${chapter.title}`,
    ...(chapter.isSame === null ? [] : [`   ${sameLine(chapter.isSame, chapter.digest)}`]),
    ...chapter.verdicts.map((verdict) => `   ${verdictLine(verdict)}`),
  ]);
  return `${[title, ...lines].join('\n')}\n`;
}

const sameLine = (isSame: boolean, digest: string): string =>
  isSame
    ? `yes  the run that its author saw: digest ${digest}`
    : `NO   another run than its author saw: digest ${digest}`;

function verdictLine({ claim, value, holds }: Verdict): string {
  const found = claim.isShare ? numbers.percent(value ?? 0) : numbers.exact(value ?? 0);
  return `${holds ? 'yes' : 'NO '}  ${claimText(claim)}: ${value === null ? 'nothing to measure' : found}`;
}
