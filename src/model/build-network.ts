import { inSteps, partOf, type Report } from './basics/progress.ts';
import { Luck } from './basics/random.ts';
import { ComputedContacts } from './network/computed-contacts.ts';
import type { Contacts, Double } from './network/contacts.ts';
import { communityTies } from './network/generators/communities.ts';
import { randomTies } from './network/generators/random.ts';
import { regularContacts } from './network/generators/regular.ts';
import { PreferentialTies } from './network/generators/scale-free.ts';
import { settle, type Draft } from './network/generators/settle-ties.ts';
import { smallWorldTies } from './network/generators/small-world.ts';
import { treeContacts } from './network/generators/tree.ts';
import { bundledNetwork } from './network/import/bundled.ts';
import { isContact, type Contactable, type Network } from './network/network.ts';
import { moveRows } from './network/rows/move-rows.ts';
import { rowsOfTies } from './network/rows/rows-of-ties.ts';
import { sortRows } from './network/rows/telling-order.ts';
import { isDense, tiesOf } from './network/ties.ts';
import { isBundledName } from './scenario/bundled-sizes.ts';
import type { ImportedNetwork } from './scenario/imported-network.ts';
import type { Scenario } from './scenario/scenario.ts';

/**
 * Builds the network that the scenario describes; time and memory are linear in people and ties.
 * @param report told how much is done, up to 1, some forty times
 */
export function buildNetwork(scenario: Scenario, luck: Luck, report?: Report): Network {
  const {
    people,
    'network.kind': kind,
    'network.contacts': contacts,
    'online.contacts': followed,
  } = scenario;
  const done = inSteps(report);
  const closeShare = contacts / (contacts + followed);
  const stored = closeContacts(scenario, luck, partOf(done, 0, closeShare));
  const computed = kind === 'computed' ? new ComputedContacts(people, contacts, luck) : null;
  const names = kind === 'imported' ? importedNetwork(scenario).names : null;
  const close = stored ?? computed;
  const online = close && buildOnline(scenario, close, luck, partOf(done, closeShare, 1));
  done(1);
  return { people, names, stored, computed, online };
}

/** The online layer: a scale-free network, less the pairs that are close already. */
function buildOnline(scenario: Scenario, close: Contactable, luck: Luck, report: Report): Contacts | null {
  const { people, 'online.contacts': contacts } = scenario;
  if (contacts === 0) return null;
  // Luck of its own: the same address must not decide a tie on both layers.
  const own = new Luck(`${luck.seed}/online`);
  const ties = new PreferentialTies(people, contacts / 2, own, partOf(report, 0, TIES_SHARE));
  ties.leaveOut((a, b) => isContact(close, a, b));
  return rowsOfTies(people, ties, luck, partOf(report, TIES_SHARE, 1));
}

/** How much of the building is the making of ties; the rest is the making of rows. */
const TIES_SHARE = 0.4;

/** In the order of telling; `null` in a mixed population, and where contacts are computed. */
function closeContacts(scenario: Scenario, luck: Luck, report: Report): Contacts | null {
  const { people, 'network.kind': kind, 'network.contacts': contacts } = scenario;
  switch (kind) {
    case 'mixed':
    case 'computed':
      return null;
    case 'tree':
      return inOrderOfTelling(treeContacts(scenario), luck);
    case 'regular':
      return regularContacts(scenario, luck, report);
    case 'random':
      return settledRows(scenario, randomTies(scenario, luck), luck, report);
    case 'smallWorld':
      return settledRows(scenario, smallWorldTies(scenario, luck), luck, report);
    case 'communities':
      return settledRows(scenario, communityTies(scenario, luck), luck, report);
    case 'scaleFree': {
      const ties = new PreferentialTies(people, contacts / 2, luck, partOf(report, 0, TIES_SHARE));
      return rowsOfTies(people, ties, luck, partOf(report, TIES_SHARE, 1));
    }
    case 'imported':
      return rowsOfTies(people, tiesOf(importedNetwork(scenario).ties), luck, report);
  }
}

/** Rows of a draft, in which nobody has a contact twice. */
function settledRows(scenario: Scenario, draft: Draft, luck: Luck, report: Report): Contacts {
  const { people, 'network.contacts': contacts } = scenario;
  if (isDense(people, contacts)) return rowsOfTies(people, draft.inTurn(), luck, report);
  const doubles: Double[] = [];
  const rows = rowsOfTies(people, draft.first, luck, report, doubles);
  if (doubles.length > 0) moveRows(rows, settle(draft.movable, rows, doubles), luck);
  return rows;
}

function inOrderOfTelling(rows: Contacts, luck: Luck): Contacts {
  sortRows(rows, luck);
  return rows;
}

/** The network that comes with the scenario, or is named in it. @throws RangeError when `people` are others than its own */
function importedNetwork({ people, 'network.source': source }: Scenario): ImportedNetwork {
  const network = isBundledName(source) ? bundledNetwork(source) : source;
  if (network.people === people) return network;
  throw new RangeError(`The scenario has ${people} people, its imported network ${network.people}.`);
}
