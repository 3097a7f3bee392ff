import { FACETS } from '../model/story/story.ts';
import type { Path } from '../model/scenario/parameters.ts';
import type { Topic, TopicWords } from '../model/scenario/topic.ts';
import { capitalised } from './grammar/capitalised.ts';
import type { Words } from './index.ts';

/** The words of a topic: a bundled one in the page's language, or the user's own. */
export const topicWords = (topic: Topic, words: Words): TopicWords =>
  typeof topic === 'string' ? words.topics[topic] : topic;

/** The texts of a language with the words of a topic inserted: labels, headline, story. */
export function topical(words: Words, topic: Topic): Words {
  const own = topicWords(topic, words);
  const facets = FACETS.map((facet) => {
    const { label, is, grades } = own[facet];
    return [`place.${facet}`, { label, help: words.placeHelp(is, grades[0]!, grades.at(-1)!) }];
  });
  const parameters: Words['parameters'] = {
    ...words.parameters,
    ...(Object.fromEntries(facets) as Partial<Words['parameters']>),
  };
  // The page's own words speak of going, as one goes to a restaurant.
  const named = { ...words, topic: own, parameters };
  return topic === 'restaurant' ? named : { ...named, ...visiting(named, own) };
}

/** The texts about those who plan a visit, and who made one, with the topic's verb: an app is tried. */
function visiting(
  words: Words,
  { visit }: TopicWords,
): Pick<Words, 'parameters' | 'stages' | 'families' | 'legend' | 'charts'> {
  const went = words.whoWent(visit);
  const labels = Object.entries(words.labelsByVisit(visit)) as [Path, string][];
  const parameters = labels.map(([path, label]) => [path, { ...words.parameters[path], label }]);
  return {
    parameters: { ...words.parameters, ...(Object.fromEntries(parameters) as Partial<Words['parameters']>) },
    stages: { ...words.stages, planning: words.whoPlans(visit) },
    families: { ...words.families, went: capitalised(went) },
    legend: { ...words.legend, went },
    charts: { ...words.charts, went },
  };
}
