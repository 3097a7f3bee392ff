import { sourceSize, type NetworkSource } from '../../model/scenario/network-source.ts';
import { parameterOf, type Path } from '../../model/scenario/parameters.ts';
import { FACETS } from '../../model/story/story.ts';
import type { Value } from '../../model/scenario/scenario.ts';
import { gradeOf, type Topic, type TopicWords } from '../../model/scenario/topic.ts';
import type { Words } from '../../words/index.ts';
import { isPercent, toldValue } from './quantity.ts';
import { topicWords } from '../../words/topical.ts';

/** A parameter's value in words, with its unit. */
export function shownValue(path: Path, value: Value, words: Words): string {
  const parameter = parameterOf(path);
  if (parameter.kind === 'number')
    return isPercent(parameter)
      ? toldValue(parameter, value as number, words)
      : words.units[parameter.unit](value as number);
  if (parameter.kind === 'choice') return words.options[path]?.[value as string] ?? String(value);
  if (parameter.kind === 'topic') return topicWords(value as Topic, words).label;
  if (parameter.kind === 'flag') return value ? words.controls.yes : words.controls.no;
  if (parameter.kind === 'networkSource')
    return words.options[path]?.[value as string] ?? words.ownNetwork(sourceSize(value as NetworkSource));
  if (parameter.kind === 'shares' && (value as readonly number[]).length > 0)
    return (value as readonly number[]).map(words.numbers.percent).join(' · ');
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return text === '' ? words.controls.none : text;
}

/** The word for a facet of the place at its true value; `null` for any other parameter. */
export function gradeWord(path: Path, value: Value, topic: TopicWords): string | null {
  const facet = FACETS.find((name) => path === `place.${name}`);
  return facet && typeof value === 'number' ? topic[facet].grades[gradeOf(value)]! : null;
}
