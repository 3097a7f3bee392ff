import fc from 'fast-check';
import { simplified } from '../../src/model/scenario/imported-network.ts';
import { PATHS, parameterOf, type Path, type ScenarioEvent } from '../../src/model/scenario/parameters.ts';
import type { Scenario, ScenarioPatch } from '../../src/model/scenario/scenario.ts';
import { problemOf } from '../../src/model/scenario/checks/validation.ts';
import { scenarioWith } from './runs.ts';

/** Numbers in a range, its ends and whole numbers more often than chance would have them. */
const numberIn = (min: number, max: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.double({ min, max, noNaN: true }).map((value) => value + 0),
    fc.constantFrom(min, max),
    fc.integer({ min: Math.ceil(min), max: Math.floor(max) }),
  );

/** Smaller ranges than the table's, where its own would take too long or let next to nothing happen. */
const RANGES: Partial<Record<Path, readonly [number, number]>> = {
  'telling.fanTells': [0, 30],
  'telling.relayTells': [0, 30],
  'telling.criticTells': [0, 30],
  'campaign.playedTells': [0, 30],
  'telling.perDay': [0, 12],
  'listeners.tellersNeeded': [1, 4],
  'visits.delay': [1, 30],
};

/** Set with others, because they bind each other or the network. */
const BOUND: readonly string[] = [
  'people',
  'days',
  'diners.count',
  'diners.who',
  'downline.founders',
  'network.kind',
  'network.contacts',
  'online.contacts',
  'listeners.act',
  'listeners.forget',
  'listeners.relay',
  'listeners.verify',
];

function freeValue(path: Path): fc.Arbitrary<unknown> {
  const parameter = parameterOf(path);
  switch (parameter.kind) {
    case 'number': {
      const [min, max] = RANGES[path] ?? [parameter.min, parameter.max];
      return parameter.whole ? fc.integer({ min, max }) : numberIn(min, max);
    }
    case 'flag':
      return fc.boolean();
    case 'shares':
      return fc
        .array(numberIn(0, 1), { maxLength: parameter.maxLength })
        .map((shares) => shares.map((share) => share / parameter.maxLength));
    case 'choice':
      return fc.constantFrom(...parameter.options.filter((option) => problemOf(path, option) === null));
    case 'text':
      return fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => problemOf(path, text) === null);
    default:
      return fc.constant(parameter.standard);
  }
}

const FREE = PATHS.filter((path) => !BOUND.includes(path));

/** Every parameter that stands alone; each of them left at its standard half of the time. */
const free: fc.Arbitrary<ScenarioPatch> = fc
  .tuple(...FREE.map((path) => fc.option(freeValue(path), { nil: undefined })))
  .map((values) => {
    const set = FREE.map((path, index) => [path, values[index]] as const);
    return Object.fromEntries(set.filter(([, value]) => value !== undefined)) as ScenarioPatch;
  });

const shares: fc.Arbitrary<ScenarioPatch> = fc
  .tuple(...Array.from({ length: 5 }, () => fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100 }))))
  .map((weights) => {
    const sum = Math.max(
      1,
      weights.reduce((total, weight) => total + weight, 0),
    );
    const [act, forget, relay, verify] = weights.map((weight) => weight / sum);
    return {
      'listeners.act': act!,
      'listeners.forget': forget!,
      'listeners.relay': relay!,
      'listeners.verify': verify!,
    };
  });

/** Contacts that this kind of network allows among that many people, if any. */
function contactsOf(kind: Scenario['network.kind'], people: number): fc.Arbitrary<number> | null {
  const most = Math.min(people - 1, 40);
  switch (kind) {
    case 'mixed':
      return fc.integer({ min: 1, max: 200 });
    case 'tree':
    case 'computed':
      return fc.integer({ min: 1, max: most });
    case 'regular':
      if (people % 2 === 0) return fc.integer({ min: 1, max: most });
      return fc.integer({ min: 1, max: most / 2 }).map((half) => half * 2);
    case 'communities':
    case 'random':
      return fc.oneof(
        fc.integer({ min: 1, max: most }),
        fc
          .double({ min: 1, max: people, maxExcluded: true, noNaN: true })
          .map((value) => Math.min(value, 200)),
      );
    default:
      return most < 2 ? null : fc.integer({ min: 1, max: Math.floor(most / 2) }).map((half) => half * 2);
  }
}

const KINDS: readonly Scenario['network.kind'][] = [
  'tree',
  'mixed',
  'random',
  'regular',
  'smallWorld',
  'scaleFree',
  'communities',
  'computed',
];

const townOfAnyKind: fc.Arbitrary<ScenarioPatch> = fc
  .record({
    people: fc.oneof(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 2, max: 300 })),
    days: fc.integer({ min: 1, max: 60 }),
    kind: fc.constantFrom(...KINDS),
  })
  .chain(({ people: drawn, days, kind }) => {
    const people = kind === 'computed' ? drawn + (drawn % 2) : drawn;
    const contacts = contactsOf(kind, people);
    const kept = contacts === null ? 'mixed' : kind;
    return fc.record({
      people: fc.constant(people),
      days: fc.constant(days),
      'network.kind': fc.constant(kept),
      'network.contacts': contacts ?? fc.constant(1),
      'diners.count': fc.oneof(fc.constant(1), fc.integer({ min: 1, max: people })),
      'diners.who':
        kept === 'tree'
          ? fc.constant([])
          : fc.oneof(
              fc.constant([]),
              fc.uniqueArray(fc.integer({ min: 0, max: people - 1 }), { maxLength: 5 }),
            ),
    });
  });

/** A few people and who knows whom; some may know nobody, and some ties may be said twice. */
const importedTown: fc.Arbitrary<ScenarioPatch> = fc
  .record({ people: fc.integer({ min: 2, max: 40 }), days: fc.integer({ min: 1, max: 60 }) })
  .chain(({ people, days }) => {
    const end = fc.nat({ max: people - 1 });
    return fc.record({
      people: fc.constant(people),
      days: fc.constant(days),
      'network.kind': fc.constant('imported' as const),
      'network.source': fc
        .array(fc.tuple(end, end), { maxLength: 60 })
        .map((ties) => simplified(people, Uint32Array.of(0, 1, ...ties.flat()), null).network),
      'diners.count': fc.integer({ min: 1, max: people }),
    });
  });

const mixing = numberIn(0, 1);

/** Groups that have room for the contacts within them and leave enough people outside. */
const withGroups = (patch: ScenarioPatch): fc.Arbitrary<ScenarioPatch> =>
  fc.record({ mixing, of: fc.double({ min: 0, max: 1, noNaN: true }) }).map(({ mixing, of }) => {
    const people = patch.people!;
    const contacts = Math.min(patch['network.contacts']!, people - 1);
    const smallest = Math.max(2, Math.ceil(contacts * (1 - mixing) + 1));
    const largest = Math.min(1000, mixing > 0 ? Math.floor(people - contacts * mixing) : 1000);
    const size = smallest + Math.floor(of * (largest - smallest + 1 - 1e-9));
    const groups = { 'network.groupSize': size, 'network.mixing': mixing };
    // A few people with many contacts may leave no size that fits.
    return smallest <= largest ? { ...patch, ...groups } : { ...patch, 'network.kind': 'random' as const };
  });

const townWithGroups: fc.Arbitrary<ScenarioPatch> = townOfAnyKind.chain((patch) =>
  patch['network.kind'] === 'communities' ? withGroups(patch) : fc.constant(patch),
);

const town = fc.oneof({ arbitrary: townWithGroups, weight: 7 }, { arbitrary: importedTown, weight: 1 });

/** An online layer half of the time, where the network can carry one. */
const withOnlineLayer = (patch: ScenarioPatch): fc.Arbitrary<ScenarioPatch> => {
  const most = Math.min(30, patch.people! - 1);
  const canCarry = patch['network.kind'] !== 'tree' && patch['network.kind'] !== 'mixed';
  if (!canCarry || most < 1) return fc.constant(patch);
  return fc
    .oneof(fc.constant(0), numberIn(0, most))
    .map((contacts) => ({ ...patch, 'online.contacts': contacts }));
};

const BEHAVIOURAL = FREE.filter((path) => parameterOf(path).structural !== true);

/** Parameters that an event sets; the listeners' shares all together, so that they fit. */
const setByEvent: fc.Arbitrary<NonNullable<ScenarioEvent['set']>> = fc
  .tuple(
    fc.option(shares, { nil: {} }),
    fc
      .uniqueArray(fc.constantFrom(...BEHAVIOURAL), { minLength: 1, maxLength: 5 })
      .chain((paths) =>
        fc
          .tuple(...paths.map((path) => freeValue(path)))
          .map((values) => Object.fromEntries(paths.map((path, index) => [path, values[index]]))),
      ),
  )
  .map((patches) => Object.assign({}, ...patches) as NonNullable<ScenarioEvent['set']>);

const events: fc.Arbitrary<ScenarioPatch> = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 65 }),
      fc.oneof(
        fc.record({ set: setByEvent }),
        fc.record({ diners: fc.integer({ min: 1, max: 40 }) }),
        fc.record({ set: setByEvent, diners: fc.integer({ min: 1, max: 400 }) }),
      ),
    ),
    { maxLength: 4 },
  )
  .map((days) => ({ events: days.map(([day, what]) => ({ day, ...what })) }));

/** Any valid scenario with 2 … 300 people and at most 60 days. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .tuple(free, shares, town.chain(withOnlineLayer), fc.option(events, { nil: {} }))
  .map((patches) => scenarioWith(...patches));

/** So that something happens: most scenarios of chance alone die at once. */
export const LIVELY: ScenarioPatch = {
  days: 50,
  'place.delight': 0.1,
  'place.anger': -0.1,
  'ties.closeTrust': 0.9,
  'telling.perDay': 2.5,
  'telling.fanTells': 10,
  'telling.criticTells': 6,
  'telling.relayTells': 8,
  'listeners.act': 0.2,
  'listeners.forget': 0.2,
  'listeners.relay': 0.4,
  'listeners.verify': 0.1,
  'listeners.tellersNeeded': 1,
  'listeners.shareNeeded': 0,
};

/** The same, in which a story spreads: all else, and what events change, is left to chance. */
export const livelyScenario: fc.Arbitrary<Scenario> = anyScenario.map((scenario) =>
  scenarioWith(scenario, LIVELY),
);

/** Towns alone, with everything else as it is by standard. */
export const anyTown = town;
