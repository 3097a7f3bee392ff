import { expect, it } from 'vitest';
import { simulate } from '../../src/model/simulate.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { newKernel } from '../model/kernels.ts';
import { scenarioWith } from '../model/runs.ts';
import { SAMPLE_SCENARIOS } from '../model/sample-scenarios.ts';
import { whileChanged } from '../validation/broken-rules.ts';

/** What a run comes to, by the kernel or, without one, by the reference. */
function outcomeOf(scenario: Scenario, kernel = newKernel() as ReturnType<typeof newKernel> | null) {
  return JSON.stringify({ ...simulate(scenario, scenario.seed, kernel), timing: null });
}

/** People are sent while they tell, plan, or are still to be convinced, and the mix of reactions changes. */
const SENT_AT_WORK = scenarioWith({
  people: 600,
  days: 40,
  'diners.count': 20,
  'network.contacts': 30,
  'telling.perDay': 3,
  'telling.stifling': 0.1,
  'listeners.tellersNeeded': 2,
  'listeners.act': 0.3,
  'listeners.relay': 0.3,
  'listeners.forget': 0.1,
  'listeners.verify': 0.1,
  'visits.delay': 8,
  'advertising.reach': 0.05,
  'advertising.trust': 0.9,
  'campaign.played': 0.5,
  'campaign.boast': 0.5,
  events: [
    { day: 6, diners: 100 },
    { day: 9, set: { 'listeners.act': 0.6, 'listeners.relay': 0.2 } },
    { day: 12, diners: 150 },
  ],
});

const SCENARIOS = [...SAMPLE_SCENARIOS, ['people who are sent', SENT_AT_WORK] as const];

const expected = new Map(SCENARIOS.map(([name, scenario]) => [name, outcomeOf(scenario, null)]));

const agrees = (): boolean =>
  SCENARIOS.every(([name, scenario]) => outcomeOf(scenario) === expected.get(name));

it('is by the kernel what it is by the reference', () => {
  expect(agrees()).toBe(true);
});

/** Lines of the kernel that say a rule, and what breaks it. */
const RULES: readonly (readonly [file: string, line: string, instead: string])[] = [
  ['people.ts', 'if (before < MOST_HEARINGS) setFlags', 'if (before < 2) setFlags'],
  ['tellers.ts', 'limit === 0 ? 0 : toldBy(person) + limit', 'limit'],
  ['people.ts', 'receiveNothing(parent);', 'receiveNothing(parent); received.isGood = false;'],
  ['reactions.ts', 'time + ROUGHNESS) / weight', 'time + ROUGHNESS)'],
  [
    'reactions.ts',
    'parameters.listenersCuriosity) ? VERIFY : NONE',
    'parameters.listenersCuriosity) ? NONE : VERIFY',
  ],
  ['reactions.ts', 'if (received.isGood) plan(person, cause);', 'if (true) plan(person, cause);'],
  ['reactions.ts', 'if (!happens(between(keys.recall), chance)) return;', ''],
  ['reactions.ts', 'if (!happens(between(keys.badNews), parameters.listenersBadNewsWins)) return;', ''],
  [
    'reactions.ts',
    'if (isVerifier(listener) || !isGood(listener)) return;',
    'if (!isGood(listener)) return;',
  ],
  ['reactions.ts', 'if (stageOf(person) > UNMOVED) remove(waiting, person);', ''],
  ['reactions.ts', 'parameters.tellingRelayTells as u32', 'parameters.tellingFanTells as u32'],
  ['reactions.ts', 'if (!received.isGood) act(listener, DISSUADED);', 'act(listener, DISSUADED);'],
  ['reactions.ts', 'const known = reactionOf(listener);', 'const known: u32 = 0;'],
  ['reactions.ts', 'if (canSettle) put(settled, person);', 'put(settled, person);'],
  [
    'reactions.ts',
    'const isNever = stage === UNMOVED && reactionOf(person) === NONE;',
    'const isNever = stage === UNMOVED;',
  ],
  ['retelling.ts', 'if (coin < loss * COIN_RANGE) return LOST;', 'if (coin < loss * 0xfff00) return LOST;'],
  ['retelling.ts', '* (1.0 + parameters.driftSharpening)', ''],
  ['retelling.ts', '(1.0 - assimilation) * feeling', 'feeling'],
  ['retelling.ts', 'feeling += parameters.driftNoise', 'feeling -= parameters.driftNoise'],
  ['retelling.ts', '(loss + (1.0 - loss) * parameters.driftFlip)', '(loss + parameters.driftFlip)'],
  ['retelling.ts', 'asNormal(draw(keys.mood, teller, 0))', 'asNormal(draw(keys.mood, telling.listener, 0))'],
  ['retelling.ts', 'return mayHaveMet ? again(drawn, telling.k) : drawn;', 'return drawn;'],
  ['retelling.ts', '!happens(between(mutationKey), parameters.onlineMutation)', 'true'],
  ['retelling.ts', 'received.isGood = feelings >= 0;', 'received.isGood = feelings > -9000;'],
  ['plan.ts', 'limit > 0 ? min<i32>(room, limit - before) : room', 'room'],
  ['plan.ts', 'parameters.onlineShare) ? ONLINE : CLOSE', 'parameters.onlineShare) ? CLOSE : ONLINE'],
  ['plan.ts', 'return canTell(drawn, person) ? drawn : ONLINE - drawn;', 'return drawn;'],
  ['plan.ts', 'setTold(teller.person, ordinalOf(teller, place) + 1);', ''],
  ['plan.ts', 'tellingsToday -=', 'tellingsToday +='],
  ['plan.ts', 'tellingsOfDay(parameters.tellingPerDay, coin)', 'floor<f64>(parameters.tellingPerDay)'],
  ['plan.ts', 'if (made > 0 && before === 0) firstToday++;', 'if (made > 0) firstToday++;'],
  ['tellings.ts', 'return isSeenThrough ? parameters.campaignPlayedTrust : 1;', 'return 1;'],
  ['tellings.ts', 'if (happens(drawn, stifling)) stopAfter', 'if (happens(drawn, stifling / 2)) stopAfter'],
  [
    'tellings.ts',
    'layer === ONLINE ? parameters.tiesOnlineTrust',
    'layer === CLOSE ? parameters.tiesOnlineTrust',
  ],
  ['tellings.ts', 'if (teller.isStifled) continue;', ''],
  ['scenario.ts', 'lost * KNOWN_FRESHNESS + heard', 'heard * (FACET_COUNT + 1) + lost'],
  [
    'network.ts',
    '(parameters.tellingRepeats !== 0 || toldOn(layer, person) < count)',
    'toldOn(layer, person) < count',
  ],
  ['network.ts', 'if (limit > 0 && toldBy(person) >= limit) return true;', ''],
  ['visits.ts', 'isExpecting && received.lost < FACET_COUNT', 'received.lost < FACET_COUNT'],
  ['visits.ts', 'if (isPaid(person)) {', 'if (false) {'],
  ['visits.ts', 'parameters.campaignBoast * (1 - truth)', 'parameters.campaignBoast'],
  ['visits.ts', 'received.parent = isEvent ? SENT : NO_PARENT;', 'received.parent = NO_PARENT;'],
  ['visits.ts', 'received.parent = toldBefore(person);', 'received.parent = parentOf(person);'],
  ['visits.ts', 'remove(waiting, person);', ''],
  ['visits.ts', 'if (isBelieved && countsAsConvinced(person))', 'if (isBelieved)'],
  ['waiting.ts', 'if (began < waits.since) return dueAfterChange(waits, began, luck);', ''],
  ['waiting.ts', 'waits.scale * memoryStrength(waits.keep, waited as f64)', 'waits.scale'],
  ['day.ts', 'if (day > 0 && (areVisitsNew || areRemindersNew) && keepsDays()) waitAnew();', ''],
  ['day.ts', 'if (!isExhausted((word << 5) + ctz(left)))', ''],
  ['computed-contacts.ts', 'if (place === count) count++;', 'count++;'],
  ['journal.ts', 'known << WHAT_HEARINGS_SHIFT', '1 << WHAT_HEARINGS_SHIFT'],
  [
    'measures.ts',
    'here.retellings = there.retellings + ONE_RETELLING;',
    'here.retellings = there.retellings + 1;',
  ],
  ['measures.ts', 'if (credited >= 0) increase(madeByDay, impliedAt(credited).began);', ''],
  ['held.ts', 'detailed += details > 0 ? sign : 0;', 'detailed += sign;'],
  [
    'held.ts',
    'const isRetold = (implied.retellings & 0xffff) !== 0;',
    'const isRetold = implied.retellings !== 0;',
  ],
  ['held.ts', '(sign * carried(entry, truth)) as i64', '(sign * fidelity) as i64'],
  ['measures.ts', 'const isAdvertised = (what & STAGE_MASK) < FAN;', 'const isAdvertised = false;'],
];

it.each(RULES)('is another run by a kernel with one line changed: %s, %s', async (file, line, instead) => {
  let isSame = true;
  await whileChanged({ file, line, instead }, () => (isSame = agrees()));
  expect(isSame).toBe(false);
});
