import type { Fault, LeanNeed } from '../../model/scenario/checks/faults.ts';
import { SHARES } from '../../model/scenario/checks/joint-rules.ts';
import { scriptTerms, type FaultTerms } from '../grammar/fault-terms.ts';
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
  events: 'a list of events',
  topic: 'the name of a topic, or an object with words of your own',
  object: 'an object',
};

/** Why a lean run cannot do what a value asks for. */
const LEAN_NEEDS: Record<LeanNeed, string> = {
  computed: 'a lean run needs a computed network',
  zero: 'a lean run needs 0',
  no: 'a lean run needs no (false)',
  none: 'a lean run has no events',
  fewLooked: 'in a lean run the first diners are random or neighbours, or named by diners.who',
  fewDiners: `a lean run has at most ${count(1e6)} first diners`,
  noDetail: 'a lean run keeps no details: expected 0, or 0 for drift.loss',
  noLetdown: 'a lean run does not know what somebody expected: expected 0 where a story can make people go',
  feelingKept: 'in a lean run where a story can make people go, nothing may turn it round: expected 0',
  allGood:
    'in a lean run where a story can make people go, no facet may be lived as bad, or drift.loss, drift.sharpening and drift.assimilation have to be 0',
};

function expectation({ path, problem }: Fault, terms: FaultTerms): string {
  const choices = (options: readonly string[]) => list(options.map((option) => terms.option(option, path)));
  switch (problem.code) {
    case 'notAnObject':
      return 'a scenario is a JSON object such as {"people": 2000}';
    case 'version':
      return `this version of Tell Ten reads version ${problem.supported}`;
    case 'foreign':
      return 'The link is damaged, or is not one of Tell Ten’s.';
    case 'engine':
      return `this page runs version ${problem.engine} of the model, so its run may not be the one that was shared`;
    case 'unknown':
      return problem.nearest
        ? `nothing is called that (the nearest name is ${terms.parameter(problem.nearest)})`
        : 'nothing is called that';
    case 'type':
      return `expected ${TYPES[problem.expected]}${'min' in problem ? ` from ${terms.bounds(problem.min, problem.max, path).join(' to ')}` : ''}`;
    case 'twice':
      return `it stands there twice, and the other time it is ${terms.value(problem.other, path) ?? 'nothing'}`;
    case 'range':
      return `expected ${terms.bounds(problem.min, problem.max, path).join(' to ')}`;
    case 'choice':
      return `expected one of ${choices(problem.options)}`;
    case 'tooLong':
      return `expected at most ${count(problem.maxLength)} characters`;
    case 'blank':
      return 'expected some text';
    case 'unprintable':
      return 'expected one line of plain text';
    case 'illFormed':
      return 'it holds half of a character, which no link can carry';
    case 'wordList':
      return `expected a list of ${problem.count} texts, from the worst to the best`;
    case 'wordsTooLong':
      return `the words of a topic together may take ${exact(problem.max)} characters of a link`;
    case 'sharesAboveOne':
      return `${conjunction.format(SHARES.map(terms.member))} together can be ${terms.value(1, path)} at most`;
    case 'contactsBelowPeople':
      return `expected fewer contacts than people (${count(problem.people)})`;
    case 'contactsWhole':
      return `${terms.network(problem.network)} needs a whole number`;
    case 'contactsEven':
      return `${terms.network(problem.network)} needs an even number`;
    case 'endsEven':
      return `a regular network of ${count(problem.people)} people needs an even number`;
    case 'peopleEven':
      return `${terms.network(problem.network)} needs an even number of people`;
    case 'groupTooSmall':
      return `to hold the contacts within it, a group needs at least ${exact(problem.min)} people`;
    case 'noGroupSize':
      return 'no size of groups has room for so many contacts in so small a town';
    case 'groupTooLarge':
      return `to leave enough people outside it, a group can have at most ${exact(problem.max)}`;
    case 'atMostPeople':
      return `expected at most as many as there are people (${count(problem.people)})`;
    case 'personNumbers':
      return `expected different person numbers from 0 to ${count(problem.people - 1)}`;
    case 'noOnlineLayer':
      return `${terms.network(problem.network)} has no online layer`;
    case 'structural':
      return 'this fixes the town before the run, and no event can change it';
    case 'tooMany':
      return `expected at most ${exact(problem.max)}`;
    case 'emptyEvent':
      return 'an event sets something or sends diners';
    case 'lean':
      return LEAN_NEEDS[problem.needs];
    case 'source':
      return `expected one of ${choices(problem.options)}, or ties such as {"ties": [[0, 1], [1, 2]]}`;
    case 'sourceMember':
      return `an imported network has only ${list(problem.members)}`;
    case 'sourceTies':
      return 'expected a list of ties such as [[0, 1], [1, 2]]';
    case 'sourceTie':
      return `expected two different person numbers from 0 to ${count(problem.most)}`;
    case 'sourceTwice':
      return 'the same two people are tied more than once; each tie stands once, in either direction';
    case 'sourceNames':
      return `expected one name for each of the ${count(problem.people)} people`;
    case 'sourceName':
      return `expected a text of at most ${count(problem.length)} characters`;
    case 'fileNeeded':
      return `the network of ${count(problem.people)} people and ${count(problem.ties)} ties is too large for a link; its file has to come along`;
    case 'treeHasRoots':
      return `in a tree the first diners are its roots; set ${terms.parameter('diners.count')} instead`;
  }
}

/**
 * One sentence for a fault: the field, the value found, and what was expected.
 * @param name what the reader knows the field by
 * @param terms how it names and writes everything else; as for scripts where nothing is given
 */
export function fault(found: Fault, name: string, terms: FaultTerms = SCRIPT_TERMS): string {
  const expected = expectation(found, terms);
  // Somebody who was sent it knows of no field.
  if (found.problem.code === 'foreign') return expected;
  const value = terms.value(found.value, found.path) ?? 'nothing';
  return `${shortened(name || 'scenario')}: ${value} – ${expected}.`;
}
