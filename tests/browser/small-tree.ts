import { UNAWARE } from '../../src/model/story/stages.ts';
import { runOf, scenarioWith } from '../model/runs.ts';
import type { TellTenPage } from './tell-ten-page.ts';

/** A small tree, whose people end in many stages. */
export const tree = scenarioWith({
  ...{ seed: 'a', people: 121, days: 20, 'network.kind': 'tree', 'network.contacts': 3, 'visits.delay': 3 },
  ...{ 'place.food': 0.2, 'place.variation': 0.8, 'listeners.wantDetail': 0 },
  ...{ 'listeners.act': 0.35, 'listeners.forget': 0.15, 'listeners.relay': 0.4, 'listeners.verify': 0.1 },
});

/** Everybody's stage, by its code, at the end of a day. */
export function stagesOn(day: number): number[] {
  const { journal } = runOf(tree);
  const stages = new Array<number>(tree.people).fill(UNAWARE);
  for (let entry = 0; entry < journal.firstEntry(day + 1); entry++)
    stages[journal.person(entry)] = journal.stage(entry);
  return stages;
}

/** A tree opens in the colours of its preset's lesson: what is left of the story. */
export const showStages = (open: TellTenPage) =>
  open.page.click('[data-testid=stage-bar] label:has([value=stage])');
