import type { LucksFacts } from '../../findings/lucks.ts';
import { ENGINE_VERSION } from '../../model/basics/versions.ts';
import { presetScenario } from '../../model/scenario/presets/index.ts';
import { addressOf } from '../../state/page/address.svelte.ts';
import type { Session } from '../../state/session/session.svelte.ts';
import type { Study } from '../../state/study/study.svelte.ts';
import type { LucksWords } from '../../words/en/lucks.ts';
import type { Words } from '../../words/index.ts';
import { changedValues } from '../summary/lesson.ts';
import { shownValue } from '../values/shown-value.ts';

/** A study in a paragraph for a report: scenario, engine, seeds, number of runs, intervals, and the link. */
export function methodsParagraph(
  session: Session,
  { plan, runs }: Study,
  facts: LucksFacts,
  words: Words,
  texts: LucksWords,
): string {
  const { base, scenario } = session.settings;
  const before = presetScenario(base);
  const changes = changedValues(session).map((path) => {
    const label = words.parameters[path].label;
    return `${words.controls.changedTo(label, shownValue(path, before[path], words))}${shownValue(path, scenario[path], words)}`;
  });
  return texts.methods.text({
    scenario: scenario.name || words.presets[base.id].title,
    changes: changes.join('; '),
    engine: ENGINE_VERSION,
    seed: plan.scenario.seed,
    runs: runs.length,
    facts,
    level: plan.level,
    link: addressOf(session),
  });
}
