import { parameterOf, type Path } from '../../model/scenario/parameters.ts';
import type { SourceKey } from '../../model/scenario/parameter-sources.ts';
import type { Words } from '../../words/index.ts';

type Sources = Readonly<Record<SourceKey, string>>;

/**
 * The paths whose label, name, explanation or source has every word of the search, whatever its case and accents.
 * @param sources of the standard values; `null` as long as they are not there
 */
export function matchingPaths(
  paths: readonly Path[],
  sought: string,
  words: Words,
  sources: Sources | null,
): Path[] {
  const parts = folded(sought).split(/\s+/).filter(Boolean);
  return paths.filter((path) => {
    const text = folded(textOf(path, words, sources));
    return parts.every((part) => text.includes(part));
  });
}

function textOf(path: Path, words: Words, sources: Sources | null): string {
  const { label, help } = words.parameters[path];
  const group = words.controls.groups[path.split('.')[0] as keyof typeof words.controls.groups] ?? '';
  const names = (words.controls.alsoCalled as Partial<Record<Path, string>>)[path] ?? '';
  return `${label}\n${names}\n${path}\n${help}\n${group}\n${sources?.[parameterOf(path).source] ?? ''}`;
}

/** Lower case without accents, so that "evenement" finds "Événement". */
const folded = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
