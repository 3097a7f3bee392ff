import {
  isFirstMonth,
  type EarnedFacts,
  type HeadcountFacts,
  type PayFacts,
} from '../../findings/selling.ts';
import { downlineParameters } from './downline-parameters.ts';
import { counted, form } from './grammar.ts';
import type { Piece } from './headline.ts';
import { numbers } from './numbers.ts';
import type { ParameterWords } from './parameters.ts';
import { sellingPresets } from './selling-presets.ts';

const { count, percent } = numbers;

/** "95 of 100", or of all where they are fewer. */
const outOf = (part: number, whole: number): string =>
  whole < 100 ? `${count(part)} of ${count(whole)}` : `${count(Math.round((100 * part) / whole))} of 100`;

const minus = (amount: number): string => (Math.round(amount) < 0 ? '−' : '');

/** A sum in the currency whose sign is given: whole from 100 on. */
export function money(amount: number, sign: string): string {
  const size = Math.abs(amount);
  const shown = size >= 100 || Number.isInteger(size) ? Math.round(size) : Math.round(size * 100) / 100;
  return `${minus(amount)}${sign}${numbers.ratio(shown)}`;
}

/** A sum in a sentence, to the whole. */
const whole = (amount: number, sign: string): string => money(Math.round(Math.abs(amount)), sign);

/** What somebody came to. */
function stands(amount: number, sign: string): string {
  if (Math.round(amount) === 0) return 'comes out even';
  return `is ${amount < 0 ? 'down' : 'up'} ${whole(amount, sign)}`;
}

/** What somebody came to in an average month. */
function made(amount: number, sign: string): string {
  if (Math.round(amount) === 0) return 'came out even';
  return `${amount < 0 ? 'lost' : 'made'} ${whole(amount, sign)} a month`;
}

const middle = (amount: number, sign: string): string => `the middle one ${stands(amount, sign)}`;

/** How many are still in, where somebody has left. */
const stillIn = (inside: number, members: number): Piece[] =>
  inside === members
    ? []
    : [{ text: `, ${count(inside)} ${form(inside, { one: 'is', other: 'are' })} still in`, tone: 'aside' }];

/** The sentence above the stage where somebody sells. */
function headline(facts: HeadcountFacts, sign: string): Piece[] {
  const { day, members, builders, inside, lost, median } = facts;
  const sell = form(members, { one: 'One person sells', other: `${count(members)} people sell` });
  const start: Piece = { text: `Day ${count(day)}: ` };
  if (day === 0 || median === null) return [start, { text: `${sell} the product to friends.` }];
  return [
    start,
    { text: count(members), tone: 'strong' },
    { text: ` ${form(members, { one: 'has', other: 'have' })} joined` },
    ...stillIn(inside, members),
    { text: isFirstMonth(facts) && builders > 1 ? '. So far, ' : '. ' },
    ...(builders === 1
      ? ([
          { text: 'The only one who joined to earn ' },
          { text: stands(median, sign), tone: lost > 0 ? 'below' : 'strong' },
        ] as const)
      : ([
          { text: outOf(lost, builders), tone: lost > 0 ? 'below' : 'strong' },
          {
            text: ` who joined to earn ${isFirstMonth(facts) ? 'have paid more than they got' : 'lost money'}`,
          },
          { text: `; ${middle(median, sign)}`, tone: 'aside' },
        ] as const)),
    { text: '.' },
  ];
}

/** @param isCash true where own use counts as a cost */
function earnedTitle(facts: EarnedFacts, sign: string, isCash: boolean): string {
  const { builders, lost, middle: amount } = facts;
  if (amount === null) return 'Nobody has joined to earn yet';
  const counted = isCash ? 'With own use as a cost, ' : '';
  if (builders === 1)
    return `${counted}${isCash ? 'the' : 'The'} only one who joined to earn ${made(amount, sign)}`;
  if (isFirstMonth(facts))
    return `No month is over: ${counted.toLowerCase()}${outOf(lost, builders)} who joined to earn have paid more than they got`;
  return `${counted}${outOf(lost, builders)} who joined to earn lost money; the middle one ${made(amount, sign)}`;
}

function payTitle({ all, fromCustomers }: PayFacts): string {
  if (all === 0) return 'No member has been paid anything yet';
  return `${percent(fromCustomers)} of what members were paid came from customers`;
}

/** All that is said where somebody sells. */
export const selling = {
  parameters: downlineParameters as Readonly<Record<keyof typeof downlineParameters, ParameterWords>>,
  presets: sellingPresets,
  groups: {
    downline: 'Selling to friends',
    plan: 'Price and pay',
    buying: 'Buying again',
    joining: 'Joining',
    pitching: 'Pitches',
    team: 'Teams',
    leaving: 'Leaving',
  },
  money,
  headline,
  gallery: {
    title: 'Selling to friends',
    intro: 'Somebody likes a product, sells it to friends and asks some of them to sell it, too.',
    legend:
      'Line: the share of the town that is in the business. Bar: who lost money, of those who joined to earn.',
    figures: (
      { people, day, members, builders, lost, median }: HeadcountFacts & { people: number },
      sign: string,
    ) =>
      `${count(people)} people, ${count(day)} days: ${count(members)} joined. ${outOf(lost, builders)} who joined to earn lost money; ${middle(median ?? 0, sign)}.`,
  },
  controls: {
    stop: 'Close the business',
    shares: {
      level: (level: number) => `Level ${count(level)}`,
      add: 'Add a level',
      remove: 'Remove the last level',
      sum: (share: number) => `together ${percent(share)}`,
      none: 'nothing is paid',
    },
    sign: 'Currency sign',
    signHelp: 'Stands before every sum on the page. It changes no number.',
  },
  panel: 'Selling',
  /** Two runs that are over. */
  inBoth: (a: HeadcountFacts, b: HeadcountFacts): string =>
    `Of those who joined to earn, ${outOf(a.lost, a.builders)} lost money in A and ${outOf(b.lost, b.builders)} in B.`,
  /** One of two runs. */
  side: (letter: string, name: string) => `${letter}: ${name}`,
  twin: {
    'customers-plan': 'Beside it: paid by recruits',
    'recruits-plan': 'Beside it: paid by customers',
    other: 'Beside it: the other side',
  } as Readonly<Record<string, string>>,
  earned: {
    title: earnedTitle,
    subtitle: 'earned a month, by those who joined to earn; half did better than the middle one, half worse',
    ownUse: 'Own use is',
    readings: { earned: 'a private purchase', cash: 'a cost of the business' },
    lost: (lost: number, all: number) => `${outOf(lost, all)} lost`,
    gained: (gained: number, all: number) => `${outOf(gained, all)} gained`,
    even: (even: number) => `${count(even)} came out even`,
    claimed: 'what was claimed',
    middle: 'the middle one',
    people: 'people',
    from: 'From',
    to: 'To',
    empty: 'Play on until somebody has joined to earn.',
    leavesOut: 'What it leaves out',
    leftOut:
      'Time, travel, samples, training, loans and tax are not counted, so true results are lower. It is one product of one company, without a competitor.',
  },
  levels: {
    /** @param losing the first level from which on people lost on average; `null` for none */
    title: (deepest: number, losing: number | null) => {
      if (deepest === 0) return 'Nobody has been brought in yet';
      if (losing === null) return 'On average, people gained down to the lowest level';
      return losing === 0
        ? 'On average, people lost at every level'
        : `From level ${count(losing)} down, people lost on average`;
    },
    subtitle: 'Members by how far they are from a founder, and what those made on average who joined to earn',
    level: 'Level',
    founders: 'founders',
    members: 'Members',
    earned: 'Earned',
    lost: 'Lost',
  },
  pay: {
    title: payTitle,
    /** Below the headline; of what has been paid. */
    line: ({ fromCustomers, fromFees }: PayFacts): string =>
      `Of what members were paid, ${percent(fromCustomers)} came from customers${fromFees > 0 ? `, and ${percent(fromFees)} were the fees of those who joined` : ''}.`,
    subtitle: 'where the money came from that members were paid',
    parts: {
      customers: 'customers',
      ownUse: 'members, for what they used',
      unsold: 'members, for what nobody used',
      fees: 'members, as fees to join',
    },
    marks: 'Shares that were asked for',
    rules: [
      { at: 0.5, text: '50%: more than half of sales to customers (Vemma 2016; Vander Nat and Keep 2002)' },
      { at: 0.7, text: '70%: sold on before the next order (Amway 1979)' },
      { at: 0.8, text: '80%: sold to customers or used within limits (Herbalife 2016)' },
    ],
  },
  inside: {
    title: (inside: number, left: number) =>
      left === 0
        ? `${count(inside)} are in, and nobody has left`
        : `${count(inside)} are in, and ${count(left)} have left`,
    subtitle: 'members in the business, and those who have left',
    inside: 'in',
    left: 'left',
    empty: 'Nobody sells yet.',
  },
  months: {
    title: (good: number, bad: number) =>
      bad === 0
        ? form(good, {
            one: 'In the one month so far, the middle one gained',
            other: `In each of ${count(good)} months, the middle one gained or came out even`,
          })
        : `The middle one lost in ${count(bad)} of ${counted(good + bad, { one: 'month', other: 'months' })}`,
    subtitle: 'of those whose month ended in these thirty days, what the middle one made in it',
    month: (month: number) => `month ${count(month)}`,
    heading: 'Month',
    median: 'the middle one',
    recruits: 'brought in by each who joined then',
    empty: 'The first month is not over yet.',
  },
  statement: {
    title: (name: string, level: number) =>
      level === 0 ? `${name}, founder` : `${name}, level ${count(level)}`,
    bargain: 'Joined to buy for less.',
    /** @param left −1 for who has not */
    joined: (day: number, sponsor: string | null, left: number) =>
      `${
        sponsor === null
          ? `In from day ${count(day)}, with nobody above`
          : `Joined on day ${count(day)}, brought in by ${sponsor}`
      }${left < 0 ? '' : `; left on day ${count(left)}`}.`,
    team: (recruits: number, below: number) =>
      recruits === 0
        ? 'Has brought in nobody.'
        : `Has brought in ${count(recruits)}; ${count(below)} stand below in all.`,
    fee: 'Fee to join',
    bought: (orders: number) => `${counted(orders, { one: 'order', other: 'orders' })} bought`,
    sold: (orders: number) => `${counted(orders, { one: 'order', other: 'orders' })} sold`,
    used: (orders: number) => `${counted(orders, { one: 'order', other: 'orders' })} used, at cost`,
    stock: (orders: number) => `${counted(orders, { one: 'order', other: 'orders' })} in stock`,
    commission: (level: number) => `Commissions from ${count(level)} below`,
    feeCommission: (level: number) => `For recruits, ${count(level)} below`,
    refund: 'Given back',
    earned: 'Earned',
    cash: 'With own use as a cost',
    pitched: (pitches: number, refusals: number, offences: number) =>
      `${counted(pitches, { one: 'pitch', other: 'pitches' })}, ${count(refusals)} refused by friends, ${count(offences)} at unfit moments.`,
    hours: (pitches: number, hour: string) =>
      `At half an hour a pitch that is ${counted(Math.round(pitches / 2), { one: 'hour', other: 'hours' })}: ${hour} an hour.`,
    goodwill: (share: number, team: number) =>
      `Friends believe ${percent(share)} of what they would; of the team, ${percent(team)}.`,
  },
  stage: {
    /** A ring's label: how far its members are from a founder. The outermost ring names the unit. */
    level: (from: number, to: number, isOutermost: boolean) =>
      `${isOutermost ? 'level ' : ''}${from === to ? count(from) : `${count(from)}–${count(to)}`}`,
    looks: {
      asClaimed: 'made what was claimed a month',
      even: 'no loss',
      lost: 'a loss',
      bargain: 'joined to buy for less',
      outside: 'not in it',
    },
    left: 'pale and hollow: has left',
    roles: {
      title: 'In the business',
      builder: 'ring: joined to earn',
      bargain: 'dot in a ring: joined to buy for less',
      left: 'thin circle: has left',
    },
  },
};

/** Its shape, in every language. */
export type SellingWords = typeof selling;
