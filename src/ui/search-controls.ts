import { parameterOf, type Path } from '../model/parameters.ts';
import type { Words } from '../words/index.ts';

/** Those of the paths whose label, name or explanation has every word that is sought, whatever its case and accents. */
export function matchingPaths(paths: readonly Path[], sought: string, words: Words): Path[] {
  const parts = folded(sought).split(/\s+/).filter(Boolean);
  return paths.filter((path) => {
    const text = folded(textOf(path, words));
    return parts.every((part) => text.includes(part));
  });
}

function textOf(path: Path, words: Words): string {
  const { label, help } = words.parameters[path];
  const group = words.controls.groups[path.split('.')[0] as keyof typeof words.controls.groups] ?? '';
  return `${label}\n${path}\n${help}\n${group}\n${words.sources[parameterOf(path).source]}`;
}

/** Lower case without accents, so that "evenement" finds "Événement". */
const folded = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
