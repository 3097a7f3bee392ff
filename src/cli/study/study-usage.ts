import { EVENTS } from '../../model/study/events.ts';
import { CURVE_NAMES } from '../../model/study/fit/published-curves.ts';
import { COUNTED } from '../../model/study/plan.ts';
import { OUTCOME_NAMES } from '../../model/study/outcomes.ts';

/** What `--help` says of studies. */
export const STUDY_USAGE = `Usage: npm run -s sim -- many <scenario.json | preset | plan.json | -> [options]
       npm run -s sim -- compare <A> --with path=value… | <A> <B> | <plan.json> [options]
       npm run -s sim -- sweep <scenario.json | preset> --vary … | <plan.json> [options]
       npm run -s sim -- sensitivity <scenario.json | preset> --over … [--method M] | <plan.json> [options]
       npm run -s sim -- map <scenario.json | preset> --by path,path | <plan.json> [options]
       npm run -s sim -- seek <scenario.json | preset> --want … --by path,path… | <plan.json> [options]
       npm run -s sim -- fit <scenario.json | preset> --data FILE.csv|CURVE --over … | <plan.json> [options]
       npm run -s sim -- merge DIR [--format F] [--yes]

  many                run it many times: how often does it take off, and how far?
  compare             A and B with the same luck: same people, ties, moods and coins
  sweep               every combination of some values, and where half of the runs take off
  sensitivity         how much of the spread is luck, how much is what is not known, and which of it matters most
  map                 where it takes off over all useful values of two parameters: coarse at first, and finer where it tips
  seek                the smallest changes of up to five parameters that reach an outcome
  fit                 which values of one to five parameters make courses such as those of the data
  merge               the shards of a study in one folder, as one result

  --with path=value   compare: B is A with this change (may be repeated)
  --fork DAY          compare: B has its changes from this day on; before it, both are the same
  --vary path=from..to/steps, --vary path=value,value,…
                      sweep: the values to try (may be repeated)
  --range path=lowest..highest
                      a value that is not known, only bounded: drawn anew for each run, of many for each two, so that it
                      can tell luck from what is not known (may be repeated)
  --over path=lowest..highest
                      sensitivity: the same; fit: the ends between which it is looked for (may be repeated)
  --data FILE.csv     fit: days and how many there were by each of them, with commas, semicolons, tabs or blanks between; or a
                      published curve: ${CURVE_NAMES.join(', ')}, which sets the people, the days and the groups of the
                      town, and counts visits
  --counts NAME       fit: what the file counts: ${COUNTED.join(', ')} (default: reach)
  --want 'reach>=50%'
                      seek: the outcome: >=, <=, or = with ends such as 20%..40%; shares, or counts (may be repeated)
  --chance 80%        seek: in how many of the runs it shall be so, for sure (default: 80%)
  --by path,path      map: the two parameters; seek: those that may change; path=from..to says between which values
  --method M          sensitivity: tornado, both ends of each range with the same luck (default), or morris, steps along
                      random paths through all ranges
  --event NAME        sweep, map: in how many runs it happens, and where in half of them: ${EVENTS.join(', ')} (default: tookOff)
  --runs N            runs of each cell, with the luck S#0, S#1, … (default: 100, of a sweep or map 20, of a sensitivity 500; of a seek 100 fresh ones for each trial; of a fit 400 of the first round, half as many of each that follows)
  --until 2%          many, compare: run until the interval is ± 2 % of the people
  --level 95%         of intervals
  --outcome NAME      what --until is about: ${OUTCOME_NAMES.join(', ')}
  --threads N         how many threads (default: as many as there are cores); they change no result
  --format F          json (default), csv or table (for people)
  --out DIR           keep every run in a folder; started again, the study goes on, with more runs where more are asked
  --shard I/N         compute one part of N of a study, in the folder of --out; auto reads SLURM_ARRAY_TASK_ID or
                      JOB_COMPLETION_INDEX, auto/N says how many there are
  --queue URL         hand the runs out to workers of a queue, such as redis://host:6379: see work --help
  --set, --network, --columns, --header, --threshold, --seed
                      the scenario, as without a study
  --yes               run even where it takes long; merge: a result of what is there
  -h, --help          show this text`;
