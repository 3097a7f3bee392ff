import type { ChartTexts } from '../../charts/drawing/texts.ts';
import { nearestPreset, presetScenario } from '../../model/scenario/presets/index.ts';
import { sameRun, type Scenario } from '../../model/scenario/scenario.ts';
import { linkTo } from '../../model/scenario/link/link.ts';
import type { Ending } from '../../client/simulation-client.ts';
import { splitAddress } from '../../state/page/address-link.ts';
import { publicAddress } from '../../state/page/public-address.svelte.ts';
import type { Words } from '../../words/index.ts';
import type { ChartData } from './chart-run.ts';

/** The name of a scenario: its own, or that of its preset. */
function nameOf(scenario: Scenario, { presets, shell }: Words): string {
  if (scenario.name !== '') return scenario.name;
  const base = nearestPreset(scenario);
  const { title } = presets[base.id];
  const isAsItIs = sameRun({ ...presetScenario(base), seed: scenario.seed }, scenario);
  return isAsItIs ? title : shell.changedFrom(title);
}

/** The address at which a run can be seen again: the public one, if it was given. */
const addressOf = (ran: Scenario, ending: Ending | null): string =>
  `${publicAddress() ?? pageAddress()}#${linkTo(ran, ending?.digest)}`;

/** The page's own address; of a page from disk, whose folders are nobody's business, only its name. */
function pageAddress(): string {
  const page = splitAddress(location.href).base;
  return location.protocol === 'file:' ? (page.split('/').at(-1) ?? '') : page;
}

/**
 * The texts that all charts share.
 * @param run what the charts are of
 */
export function chartTexts(words: Words, { scenario, ending }: ChartData, day: number): ChartTexts {
  const { charts } = words;
  return {
    log: charts.log,
    table: charts.table,
    tools: charts.tools,
    enlarge: charts.enlarge,
    reduce: charts.reduce,
    svg: charts.svg,
    png: charts.png,
    csv: charts.csv,
    source: () => [charts.source(nameOf(scenario, words), scenario.seed, day), addressOf(scenario, ending)],
    fileName: (chart) => `tell-ten-${chart}-day-${String(day)}`,
  };
}
