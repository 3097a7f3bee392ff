import { LEAN_MOST_PEOPLE } from '../model/run/lean-rules.ts';
import { ALL_PRESETS } from '../model/scenario/presets/index.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { numbers } from '../words/en/numbers.ts';
import { readArguments } from './arguments.ts';
import type { Format } from './formats.ts';
import type { NetworkReport } from './network-file.ts';
import { outFaults } from './out-file.ts';
import { processStreams, type Streams } from './output.ts';
import { sameFileFaults } from './same-file.ts';
import { inputsOf, readScenario, readScenarioInput } from './scenario-input.ts';

export const USAGE = `Usage: npm run -s sim -- <scenario.json | preset | -> [options]
       npm run -s sim -- many | compare | sweep | sensitivity | map | seek | merge …   studies of many runs: see many --help
       npm run -s sim -- work | status --queue URL          studies on machines that come and go: see work --help
       npm run -s sim -- rehearse TALK.json                 does a talk's every run do what it claims: see rehearse --help

  <scenario.json>     a scenario file; - reads it from standard input
  <preset>            ${ALL_PRESETS.map(({ id }) => id).join(', ')}
  --set path=value    change one parameter (may be repeated)
  --network FILE      the network: a list of ties or a matrix (CSV, TSV), GraphML, GEXF, Pajek, GML, UCINET DL
                      or JSON; it sets the number of people
  --columns A,B       the columns of the two people in that list, by name or by number from 1; more than two
                      are a person and several contacts
  --header yes|no     whether the first line of that list has the names of the columns
  --threshold T       leave out ties of that file with a weight below T; all stay without it
  --seed S            the luck; the same as --set seed=S
  --lean              count only, and keep no stories: the same rules and luck, for a computed network
                      of up to ${numbers.count(LEAN_MOST_PEOPLE)} people; measures of stories are null
  --runs N            run N times, with the luck S#0, S#1, …
  --format F          json (default), csv (a row for each day) or table (for people)
  --out FILE          write the result to a file instead of standard output; an older one stays until it is whole
  --yes               run even where the memory may not be enough
  -h, --help          show this text`;

/** The request of one call of the command line. */
export interface Options {
  readonly scenario: Scenario;
  readonly runs: number;
  /** Run without keeping stories. */
  readonly lean: boolean;
  readonly format: Format;
  readonly out: string | undefined;
  /** Run even where the memory may not be enough. */
  readonly yes: boolean;
  /** Sentences on how the input was read and corrected. */
  readonly remarks: readonly string[];
  /** How the network was read; left out where it comes from no file. */
  readonly network?: NetworkReport;
}

interface Faulty {
  /** One sentence for each fault. */
  readonly faults: readonly string[];
}

/**
 * Reads the arguments: what to do, or everything that is wrong with them.
 * @param input all bytes of standard input, for a scenario named `-`
 */
export function readOptions(
  args: string[],
  input: Streams['input'] = processStreams.input,
): Options | Faulty | 'help' {
  const given = readArguments(args);
  if (given.help) return 'help';
  const own = readScenario(given, input);
  const { scenario, remarks, report, faults: wrong } = readScenarioInput(given, own, given.lean);
  const faults = [...wrong, ...outFaults(given.out), ...sameFileFaults(given.out, inputsOf(given))];
  if (faults.length > 0) return { faults };
  const { runs, lean, format, out, yes } = given;
  return { scenario, ...{ runs, lean, format, out, yes, remarks }, ...(report && { network: report }) };
}
