import { ENGINE_VERSION } from '../../model/basics/versions.ts';
import { presetScenario } from '../../model/scenario/presets/index.ts';
import { addressOf, type ViewFields } from '../../state/page/address.svelte.ts';
import type { Session } from '../../state/session/session.svelte.ts';
import type { Words } from '../../words/index.ts';
import { laterWords } from '../../words/later.ts';
import { changedValues } from '../summary/lesson.ts';
import { shownValue } from '../values/shown-value.ts';

/**
 * A study in a paragraph for a report: scenario, engine, what was asked, and the link.
 * @param asked seeds, number of runs, and what came of them with its intervals
 * @param view fields of the link that open the study
 */
export function methodsParagraph(
  session: Session,
  words: Words,
  asked: string,
  view: ViewFields = [],
): string {
  const { methods } = laterWords('lucks', words);
  const { base, scenario } = session.settings;
  const before = presetScenario(base);
  const changes = changedValues(session).map((path) => {
    const label = words.parameters[path].label;
    return `${words.controls.changedTo(label, shownValue(path, before[path], words))}${shownValue(path, scenario[path], words)}`;
  });
  const name = scenario.name || words.presets[base.id].title;
  const said = methods.scenario({ scenario: name, changes: changes.join('; '), engine: ENGINE_VERSION });
  return [said, asked, methods.repeat(addressOf(session, undefined, view))].join(' ');
}
