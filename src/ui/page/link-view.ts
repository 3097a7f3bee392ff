import type { Fault } from '../../model/scenario/checks/faults.ts';
import { parameterOf, PATHS, type Path } from '../../model/scenario/parameters.ts';
import { ARRANGEMENTS, type Arrangement } from '../../model/layout/arrangements.ts';
import { SUBJECTS, type Bet, type Subject } from '../../model/bets/bet.ts';
import { VIEW_FIELDS } from '../../model/scenario/link/mend-link.ts';
import { betIn, betText } from '../../model/bets/bet-text.ts';
import { COLOUR_MODES, type ColourMode } from '../../scene/look/palette.ts';

/** What a link says about the page besides its scenario; what it does not say is as it always begins. */
export interface LinkView {
  readonly day?: number | undefined;
  readonly colour?: ColourMode | undefined;
  readonly layout?: Arrangement | undefined;
  readonly person?: number | undefined;
  /** Runs of the scenario with other luck that are on show, too. */
  readonly runs?: number | undefined;
  /** The number of which every value is tried. */
  readonly every?: Path | undefined;
  /** Another study of the scenario: the text of its plan, which is checked by who opens it. */
  readonly study?: string | undefined;
  /** What it is compared with, as choice-text.ts reads it. */
  readonly compare?: string | undefined;
  /** The columns beside the stage are open at once, also for a first visit. */
  readonly columns?: 'open' | undefined;
  /** What is asked before the run is shown. */
  readonly ask?: Subject | undefined;
  /** A guess that was made before the run was shown. */
  readonly bet?: Bet | undefined;
  /** A workshop to be given, by its name, which is checked by who opens it, and the chapter to begin with, from 1. */
  readonly talk?: string | undefined;
  readonly chapter?: number | undefined;
  /** A task to be worked on, by its name, or any other text for the list of all; and the text of what was solved before. */
  readonly task?: string | undefined;
  readonly done?: string | undefined;
  /** What is handed in: by whom, a claim, and what was found; checked by who opens it. */
  readonly by?: string | undefined;
  readonly claim?: string | undefined;
  readonly found?: string | undefined;
  readonly many?: string | undefined;
  readonly solved?: string | undefined;
}

/** The most runs that a link asks for. */
const MOST_RUNS = 10_000;
/** The most chapters of a talk. */
const MOST_CHAPTERS = 60;

/** The fields of a link that open this view; none for what it leaves as it begins. */
export function viewFields(view: LinkView): (readonly [string, string])[] {
  const { layout, bet } = view;
  const all = { ...view, layout: layout === 'town' ? undefined : layout, bet: bet && betText(bet) };
  return VIEW_FIELDS.flatMap((name) => (all[name] === undefined ? [] : [[name, String(all[name])] as const]));
}

/**
 * The view that a link's fields ask for, with a fault for each that says nothing of the kind.
 * @param days the scenario's last day
 * @param people in the scenario
 */
export function readView(
  fields: Readonly<Record<string, string>>,
  { days, people }: { readonly days: number; readonly people: number },
): { readonly view: LinkView; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const whole = (path: string, max: number, min = 0) => {
    const text = fields[path];
    if (text === undefined) return undefined;
    if (/^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max) return Number(text);
    faults.push({ path, value: text, problem: { code: 'type', expected: 'whole', min, max } });
    return undefined;
  };
  const choice = <Option extends string>(path: string, options: readonly Option[]) => {
    const text = fields[path];
    const chosen = options.find((option) => option === text);
    if (text !== undefined && chosen === undefined)
      faults.push({ path, value: text, problem: { code: 'choice', options } });
    return chosen;
  };
  const view = {
    day: whole('day', days),
    colour: choice('colour', COLOUR_MODES),
    layout: choice('layout', ARRANGEMENTS),
    person: whole('person', people - 1),
    runs: whole('runs', MOST_RUNS, 1),
    every: numberOf(fields['every'], faults),
    ...{ study: fields['study'], compare: fields['compare'] },
    columns: choice('columns', ['open']),
    ask: choice('ask', SUBJECTS),
    bet: betOf(fields['bet'], people, faults),
    talk: fields['talk'],
    ...{ task: fields['task'], done: fields['done'] },
    ...{ by: fields['by'], claim: fields['claim'], found: fields['found'], many: fields['many'] },
    solved: fields['solved'],
    chapter: whole('chapter', MOST_CHAPTERS, 1),
  };
  return { view, faults };
}

/** The number of which every value is tried; a fault where it is none. */
function numberOf(text: string | undefined, faults: Fault[]): Path | undefined {
  const found = PATHS.find((name) => name === text && parameterOf(name).kind === 'number');
  if (text !== undefined && found === undefined)
    faults.push({ path: 'every', value: text, problem: { code: 'unknown', nearest: null } });
  return found;
}

/** The bet that a link has; a fault where it is none. */
function betOf(text: string | undefined, people: number, faults: Fault[]): Bet | undefined {
  const bet = text === undefined ? null : betIn(text, people);
  if (text !== undefined && !bet)
    faults.push({ path: 'bet', value: text, problem: { code: 'unknown', nearest: null } });
  return bet ?? undefined;
}
