import { csvText } from '../../model/basics/csv-text.ts';
import { solvedIn } from '../../lesson/hand-in/verdict.ts';
import { baseSeed } from '../../model/study/base-seed.ts';
import { stateOf, type MarkedRow } from '../../state/hand-in/marking.svelte.ts';

const HEADINGS = [
  ...['number', 'name', 'claim', 'changed', 'figures', 'disagreements', 'note'],
  ...['engine', 'seed', 'digest', 'people', 'reach', 'visits', 'days', 'runs', 'outbreaks', 'mean_reach'],
  ...['tasks_said', 'tasks_solved'],
];

/** What is said of a row in the language that is spoken. */
export interface RowTexts {
  readonly changed: readonly string[];
  readonly disagreements: readonly string[];
  readonly note: string;
}

/** The table as a file of values separated by commas: the figures are those that were found here. */
export function marksCsv(rows: readonly MarkedRow[], told: (row: MarkedRow) => RowTexts): string {
  const lines = rows.map((row) => {
    const { check, number } = row;
    const { changed, disagreements, note } = told(row);
    const here = check?.here;
    const scenario = check?.handIn.scenario;
    return [
      String(number),
      csvText(check?.handIn.name ?? ''),
      csvText(check?.handIn.claim ?? ''),
      csvText(changed.join('; ')),
      stateOf(row),
      csvText(disagreements.join(' ')),
      csvText(note),
      ...[check?.handIn.engine, scenario && csvText(baseSeed(scenario.seed)), here?.digest, scenario?.people],
      ...[here?.found.reach, here?.found.visits, here?.found.days],
      ...[here?.many?.runs, here?.many?.outbreaks, here?.many && here.many.reach / here.many.runs],
      ...[here?.attempts.length, here && solvedIn(here)],
    ].map((cell) => String(cell ?? ''));
  });
  return [HEADINGS, ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}
