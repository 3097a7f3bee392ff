import type { Fault, LeanNeed } from '../../model/scenario/checks/faults.ts';
import { SHARES } from '../../model/scenario/checks/joint-rules.ts';
import {
  expectationOf,
  isOfWholeLink,
  scriptTerms,
  type Expectations,
  type FaultTerms,
} from '../grammar/fault-terms.ts';
import { shortened } from '../grammar/printable.ts';
import { numbers } from './numbers.ts';

const { count, exact } = numbers;

const SCRIPT_TERMS = scriptTerms(exact, (kind) => `a ${kind} network`);

const list = (texts: readonly string[]) => texts.join(', ');
const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const TYPES = {
  number: 'a number',
  whole: 'a whole number',
  text: 'a text',
  flag: 'yes or no (true or false)',
  peopleList: 'a list of person numbers such as [0, 17]',
  shares: 'a list of shares from 0 to 1 such as [0.05, 0.03]',
  events: 'a list of events',
  topic: 'the name of a topic, or an object with words of your own',
  object: 'an object',
};

/** Requirements of a lean run, for values it cannot use. */
const LEAN_NEEDS: Record<LeanNeed, string> = {
  computed: 'a lean run needs a computed network',
  zero: 'a lean run needs 0',
  no: 'a lean run needs “no” (false)',
  none: 'a lean run cannot have events',
  fewLooked: 'in a lean run the first diners must be random or neighbours, or listed in diners.who',
  fewDiners: `a lean run can have at most ${count(1e6)} first diners`,
  noDetail: 'a lean run does not track details: set this or drift.loss to 0',
  noLetdown:
    'a lean run does not track what visitors expected: set this to 0 where a story can make people go',
  feelingKept: 'in a lean run where a story can make people go, nothing may reverse it: set this to 0',
  allGood:
    'in a lean run where a story can make people go, either no visitor may find anything bad, or drift.loss, drift.sharpening and drift.assimilation must be 0',
};

const choices = (options: readonly string[], terms: FaultTerms, path: string) =>
  list(options.map((option) => terms.option(option, path)));

/** The end of the sentence about each kind of fault: what was expected, or what is wrong. */
const EXPECTATIONS: Expectations = {
  notAnObject: () => 'a scenario is a JSON object such as {"people": 2000}',
  version: (problem) => `this version of Tell Ten reads version ${problem.supported}`,
  foreign: (problem) =>
    `The link is damaged, or is not one of Tell Ten’s, which begin with #e=${problem.engine}&s=1.`,
  cutOff: () => 'The link is cut off, or was changed on its way: ask for the whole link, from #e= to &z=.',
  linkTooLong: (problem) => `The link is longer than ${count(problem.max)} characters, so it was not read.`,
  readAs: (problem, terms, path) => `read as ${terms.value(problem.as, path) ?? 'nothing'}`,
  leftOut: () => 'appended to the link, and left out',
  engine: (problem) =>
    `this page runs version ${problem.engine} of the model, so its run may not be the one that was shared`,
  unknown: (problem, terms) =>
    problem.nearest
      ? `there is no such name; the nearest is ${terms.parameter(problem.nearest)}`
      : 'there is no such name',
  type: (problem, terms, path) =>
    `expected ${TYPES[problem.expected]}${'min' in problem ? ` from ${terms.bounds(problem.min, problem.max, path).join(' to ')}` : ''}`,
  ambiguous: (problem) =>
    `it can be read as ${exact(problem.small)} or as ${problem.large}; write one of these`,
  twice: (problem, terms, path) =>
    `given twice; the other value is ${terms.value(problem.other, path) ?? 'nothing'}`,
  range: (problem, terms, path) => `expected ${terms.bounds(problem.min, problem.max, path).join(' to ')}`,
  choice: (problem, terms, path) => `expected one of ${choices(problem.options, terms, path)}`,
  tooLong: (problem) => `expected at most ${count(problem.maxLength)} characters`,
  blank: () => 'expected some text',
  unprintable: () => 'expected one line of plain text',
  hidden: (problem) => `it contains a character that cannot be seen (${problem.sign})`,
  repeated: () => 'it stands more than once, and only the last counts',
  illFormed: () => 'it contains half a character, which a link cannot carry',
  wordList: (problem) => `expected a list of ${problem.count} texts, from the worst to the best`,
  wordsTooLong: (problem) =>
    `all the words of a topic together may take up at most ${exact(problem.max)} characters of a link`,
  sharesAboveOne: (_, terms, path) =>
    `${conjunction.format(SHARES.map(terms.member))} can add up to at most ${terms.value(1, path)}`,
  listAboveOne: (problem) => `its shares can add up to at most 1, not ${exact(problem.sum)}`,
  atMostDiners: (problem) => `expected at most the number of those who go first (${count(problem.diners)})`,
  atMostWithFounders: (problem) => `a town with founders can have at most ${count(problem.max)} people`,
  contactsBelowPeople: (problem) => `expected fewer contacts than people (${count(problem.people)})`,
  contactsWhole: (problem, terms) => `${terms.network(problem.network)} needs a whole number`,
  contactsEven: (problem, terms) => `${terms.network(problem.network)} needs an even number`,
  endsEven: (problem) => `a regular network of ${count(problem.people)} people needs an even number`,
  peopleEven: (problem, terms) => `${terms.network(problem.network)} needs an even number of people`,
  groupTooSmall: (problem) =>
    `with so many contacts inside a group, it needs at least ${exact(problem.min)} people`,
  noGroupSize: () => 'this town is too small for groups with so many contacts',
  groupTooLarge: (problem) =>
    `to leave enough people outside it, a group can have at most ${exact(problem.max)} people`,
  atMostPeople: (problem) => `expected at most the number of people (${count(problem.people)})`,
  personNumbers: (problem) => `expected different person numbers from 0 to ${count(problem.people - 1)}`,
  noOnlineLayer: (problem, terms) => `${terms.network(problem.network)} has no online layer`,
  structural: () => 'fixed when the town is built; events cannot change it',
  tooMany: (problem) => `expected at most ${exact(problem.max)}`,
  emptyEvent: () => 'an event must change a setting or send diners',
  lean: (problem) => LEAN_NEEDS[problem.needs],
  source: (problem, terms, path) =>
    `expected one of ${choices(problem.options, terms, path)}, or ties such as {"ties": [[0, 1], [1, 2]]}`,
  sourceMember: (problem) => `an imported network can only have ${list(problem.members)}`,
  sourceTies: () => 'expected a list of ties such as [[0, 1], [1, 2]]',
  sourceTie: (problem) => `expected two different person numbers from 0 to ${count(problem.most)}`,
  sourceTwice: () => 'the same two people are tied more than once; list each tie once, in either direction',
  sourceNames: (problem) => `expected one name for each of the ${count(problem.people)} people`,
  sourceName: (problem) => `expected a text of at most ${count(problem.length)} characters`,
  fileNeeded: (problem) =>
    `the network of ${count(problem.people)} people and ${count(problem.ties)} ties is too large for a link; its file is needed as well`,
  nobodyCalled: (problem) =>
    `nobody is called “${shortened(problem.name)}”${problem.nearest === null ? '' : `; the nearest name is “${shortened(problem.nearest)}”`}`,
  sameName: (problem) =>
    `${count(problem.people)} people are called “${shortened(problem.name)}”; give the number of the one that you mean`,
  treeHasRoots: (_, terms) =>
    `in a tree the first diners are its roots; set ${terms.parameter('diners.count')} instead`,
};

/**
 * One sentence for a fault: the field, the value found, and what was expected.
 * @param name the field's name for the reader
 * @param terms the other names and values; those of scripts by default
 */
export function fault(found: Fault, name: string, terms: FaultTerms = SCRIPT_TERMS): string {
  const expected = expectationOf(found, terms, EXPECTATIONS);
  if (isOfWholeLink(found)) return expected;
  const value = terms.value(found.value, found.path) ?? 'nothing';
  return `${shortened(name || 'scenario')}: ${value} – ${expected}.`;
}
