import { isRecord } from '../../basics/records.ts';
import { MOST_FAULTS, type Fault, type Problem } from './faults.ts';
import { plainTextProblem } from './plain-text.ts';
import { BUNDLED_TOPICS, CALLS, GRADES, LONGEST } from '../topic.ts';
import { FACETS } from '../../story/story.ts';

type Length = Exclude<keyof typeof LONGEST, 'inLink'>;

/**
 * The required form of a member of a topic: a text of limited length, a list of a fixed size, or an object of such
 * members.
 */
type Shape = Length | readonly [Length, number] | { readonly [member: string]: Shape };

const FACET_SHAPE: Shape = { label: 'label', is: 'is', grades: ['grade', GRADES] };

const TOPIC_SHAPE: Shape = {
  label: 'label',
  place: 'place',
  visit: { base: 'visit', past: 'visit', done: 'visit' },
  ...Object.fromEntries(FACETS.map((facet) => [facet, FACET_SHAPE])),
  calls: ['call', CALLS],
};

/** Everything that is wrong with a topic, text by text; paths such as `topic.food.grades[3]`. */
export function topicFaults(topic: unknown): Fault[] {
  if (typeof topic === 'string') {
    const isKnown = (BUNDLED_TOPICS as readonly string[]).includes(topic);
    return isKnown ? [] : [faultAt('topic', topic, { code: 'choice', options: BUNDLED_TOPICS })];
  }
  if (!isRecord(topic)) return [faultAt('topic', topic, { code: 'type', expected: 'topic' })];
  const faults = faultsOf('topic', topic, TOPIC_SHAPE);
  if (faults.length > 0) return faults;
  const length = new URLSearchParams({ '': JSON.stringify(topic) }).toString().length;
  return length > LONGEST.inLink
    ? [faultAt('topic', length, { code: 'wordsTooLong', max: LONGEST.inLink })]
    : [];
}

function faultsOf(path: string, value: unknown, shape: Shape): Fault[] {
  if (typeof shape === 'string') {
    const problem = problemOfText(value, LONGEST[shape]);
    return problem ? [faultAt(path, value, problem)] : [];
  }
  if (isList(shape)) {
    const [length, count] = shape;
    if (!Array.isArray(value) || value.length !== count)
      return [faultAt(path, value, { code: 'wordList', count })];
    return value.flatMap((text: unknown, index) => faultsOf(`${path}[${index}]`, text, length));
  }
  if (!isRecord(value)) return [faultAt(path, value, { code: 'type', expected: 'object' })];
  const members = Object.entries(shape).flatMap(([member, inner]) =>
    faultsOf(`${path}.${member}`, Object.hasOwn(value, member) ? value[member] : undefined, inner),
  );
  const unknown = Object.keys(value)
    .filter((member) => !Object.hasOwn(shape, member))
    .slice(0, MOST_FAULTS);
  return [
    ...members,
    ...unknown.map((member) =>
      faultAt(`${path}.${member}`, value[member], { code: 'unknown', nearest: null }),
    ),
  ];
}

function problemOfText(value: unknown, maxLength: number): Problem | null {
  if (typeof value !== 'string') return { code: 'type', expected: 'text' };
  if (value.trim() === '') return { code: 'blank' };
  return value.length > maxLength ? { code: 'tooLong', maxLength } : plainTextProblem(value, true);
}

const faultAt = (path: string, value: unknown, problem: Problem): Fault => ({ path, value, problem });

const isList = (shape: Shape): shape is readonly [Length, number] => Array.isArray(shape);
