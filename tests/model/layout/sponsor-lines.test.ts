import { describe, expect, it } from 'vitest';
import { descentOf, teamOn, teamSizes, uplineOn } from '../../../src/model/downline/descent.ts';
import { SponsorLines } from '../../../src/model/layout/sponsor-lines.ts';
import { presetById, presetScenario } from '../../../src/model/scenario/presets/index.ts';
import { sellingRun } from '../downline/selling.ts';

const scenario = { ...presetScenario(presetById('recruits-plan')!), people: 600, days: 120 };
const { run, business } = sellingRun(scenario);
while (!run.isOver) run.runDay();
const descent = descentOf(business.books, business.ledger);
const { joined, tellers, order } = descent;
const teams = teamSizes(descent);
const pairs = (lines: Uint32Array) =>
  Array.from({ length: lines.length / 2 }, (_, at) => [lines[at * 2]!, lines[at * 2 + 1]!] as const);

describe('the lines from sponsors to members', () => {
  it.each([0, 20, 60, 120])('are on day %d those to everybody who has been brought in by then', (day) => {
    const drawn = pairs(new SponsorLines(descent, teams, Infinity).upTo(day));
    const brought = Array.from(order).filter((person) => joined[person]! <= day && tellers[person]! >= 0);
    expect(drawn).toEqual(brought.map((person) => [tellers[person], person]));
  });

  it('are, where they would be too many, those to the largest teams', () => {
    const most = 40;
    const drawn = pairs(new SponsorLines(descent, teams, most).upTo(scenario.days)).map(
      ([, member]) => member,
    );
    const others = Array.from(order).filter((person) => tellers[person]! >= 0 && !drawn.includes(person));
    expect(drawn).toHaveLength(most);
    const least = Math.min(...drawn.map((person) => teams[person]!));
    expect(Math.max(...others.map((person) => teams[person]!))).toBeLessThanOrEqual(least);
  });
});

describe('a person in a business', () => {
  it.each([60, 120])('has below them on day %d everybody whose way up leads past them', (day) => {
    const members = Array.from(order).filter((person) => joined[person]! <= day);
    for (const person of members.slice(0, 30)) {
      const team = members.filter(
        (other) => other !== person && uplineOn(descent, other, day).includes(person),
      );
      expect(teamOn(descent, person, day)).toEqual(team);
      if (day === scenario.days) expect(team).toHaveLength(teams[person]!);
    }
  });

  it('has nobody above them before they have joined', () => {
    const last = order.at(-1)!;
    expect(uplineOn(descent, last, joined[last]! - 1)).toEqual([]);
    const upline = uplineOn(descent, last, joined[last]!);
    expect(upline.at(-1)).toBe(last);
    expect(tellers[upline[0]!]).toBe(-1);
  });
});
