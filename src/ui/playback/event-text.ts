import type { Path, ScenarioEvent } from '../../model/scenario/parameters.ts';
import type { Value } from '../../model/scenario/scenario.ts';
import type { Words } from '../../words/index.ts';
import { shownValue } from '../values/shown-value.ts';

/** The changes of an event, one phrase each. */
export function changesOf({ set = {}, diners = 0 }: ScenarioEvent, words: Words): string[] {
  const changes = (Object.entries(set) as [Path, Value][]).map(([path, value]) =>
    words.transport.becomes(words.parameters[path].label, shownValue(path, value, words)),
  );
  return diners > 0 ? [...changes, words.transport.newDiners(diners)] : changes;
}
