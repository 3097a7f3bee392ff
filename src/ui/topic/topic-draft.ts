import type { Fault } from '../../model/scenario/checks/faults.ts';
import { topicFaults } from '../../model/scenario/checks/topic-validation.ts';
import { CALLS, GRADES, type FacetWords, type TopicWords } from '../../model/scenario/topic.ts';
import { FACETS } from '../../model/story/story.ts';

/** The texts of a topic by the paths under which their faults are told, such as `topic.food.grades[3]`. */
export type TopicDraft = Record<string, string>;

const VISIT = ['base', 'past', 'done'] as const;

const listOf = (length: number, path: string): string[] =>
  Array.from({ length }, (_, place) => `${path}[${place}]`);

/** The paths of the seven words for a facet, from the worst to the best. */
export const gradePaths = (facet: string): string[] => listOf(GRADES, `topic.${facet}.grades`);

/** The paths of what a teller says to do, from "don’t" to "you must". */
export const callPaths = (): string[] => listOf(CALLS, 'topic.calls');

/** The paths of the three forms of going there. */
export const visitPaths = (): string[] => VISIT.map((form) => `topic.visit.${form}`);

/** A topic as texts to be edited. */
export function draftOf(topic: TopicWords): TopicDraft {
  const draft: TopicDraft = { 'topic.label': topic.label, 'topic.place': topic.place };
  for (const form of VISIT) draft[`topic.visit.${form}`] = topic.visit[form];
  for (const facet of FACETS) {
    const { label, is, grades } = topic[facet];
    draft[`topic.${facet}.label`] = label;
    draft[`topic.${facet}.is`] = is;
    gradePaths(facet).forEach((path, place) => (draft[path] = grades[place]!));
  }
  callPaths().forEach((path, place) => (draft[path] = topic.calls[place]!));
  return draft;
}

/** The topic that the texts make, spaces around them left out. */
export function topicOf(draft: Readonly<TopicDraft>): TopicWords {
  const text = (path: string) => (draft[path] ?? '').trim();
  const facet = (name: string): FacetWords => ({
    label: text(`topic.${name}.label`),
    is: text(`topic.${name}.is`),
    grades: gradePaths(name).map(text),
  });
  const [base, past, done] = visitPaths().map(text) as [string, string, string];
  return {
    label: text('topic.label'),
    place: text('topic.place'),
    visit: { base, past, done },
    food: facet('food'),
    price: facet('price'),
    setting: facet('setting'),
    service: facet('service'),
    calls: callPaths().map(text),
  };
}

/** The faults of the texts, by their paths; `topic` has the fault of all of them together. */
export const draftFaults = (draft: Readonly<TopicDraft>): Map<string, Fault> =>
  new Map(topicFaults(topicOf(draft)).map((fault) => [fault.path, fault]));
