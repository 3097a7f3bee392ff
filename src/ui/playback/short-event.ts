import type { Path, ScenarioEvent } from '../../model/scenario/parameters.ts';
import type { Words } from '../../words/index.ts';

/** An event in few words, to stand beside its marker. */
export function shortEvent({ set = {}, diners = 0 }: ScenarioEvent, words: Words): string {
  const labels = (Object.keys(set) as Path[]).map((path) => words.parameters[path].label);
  return [...(diners > 0 ? [words.transport.newDiners(diners)] : []), ...labels].join(', ');
}
