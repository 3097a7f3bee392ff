import { describe, expect, it } from 'vitest';
import { linkTo, readLink } from '../../../src/model/scenario/link/link.ts';
import { OpenedLink } from '../../../src/state/session/opened-link.svelte.ts';
import { runOf, scenarioWith } from '../../model/runs.ts';

const scenario = scenarioWith({ people: 200, days: 20 });
const { digest } = runOf(scenario).result;
const other = '0123456789abcdef';

function opened(fragment: string) {
  const link = new OpenedLink();
  link.open(readLink(fragment));
  return link;
}

describe('a link that was opened', () => {
  it('has kept its word with the run that its maker saw', () => {
    expect(opened(linkTo(scenario, digest)).isBroken(scenario, digest)).toBe(false);
  });

  it('is broken by another run of the same scenario, until that is dismissed', () => {
    const link = opened(linkTo(scenario, other));
    expect(link.isBroken(scenario, digest)).toBe(true);
    link.dismiss();
    expect(link.isBroken(scenario, digest)).toBe(false);
  });

  it('is broken by an edit that was made in it by hand', () => {
    const edited = `s=1&d=${digest}&people=210&days=20`;
    const now = scenarioWith({ people: 210, days: 20 });
    expect(opened(edited).isBroken(now, runOf(now).result.digest)).toBe(true);
  });

  it('promises nothing of a run that is not over, of a scenario that was changed since, or without a digest', () => {
    const link = opened(linkTo(scenario, other));
    expect(link.isBroken(scenario, null)).toBe(false);
    expect(link.isBroken(null, null)).toBe(false);
    expect(link.isBroken(scenarioWith({ people: 200, days: 21 }), digest)).toBe(false);
    expect(opened(linkTo(scenario)).isBroken(scenario, digest)).toBe(false);
  });

  it('is told only once that it was made with another engine', () => {
    const link = opened(`s=1&e=1&d=${other}&people=200&days=20`);
    expect(link.faults.map(({ path }) => path)).toEqual(['engine']);
    link.noteRun(scenario, digest);
    expect(link.faults).toHaveLength(1);
    expect(link.isBroken(scenario, digest)).toBe(false);
  });

  it('is not said to be of another engine any more once its run has come out the same', () => {
    const link = opened(`s=1&e=1&d=${digest}&people=200&days=20`);
    link.noteRun(scenario, null);
    expect(link.faults).toHaveLength(1);
    link.noteRun(scenario, digest);
    expect(link.faults).toEqual([]);
    expect(link.isBroken(scenario, digest)).toBe(false);
  });

  it('says what was mended whatever came out', () => {
    const link = opened(`s=1&d=${digest}&people=200&days=20&place.food=5`);
    link.noteRun(scenario, digest);
    expect(link.faults.map(({ path }) => path)).toEqual(['place.food']);
    expect(link.isRefused).toBe(false);
    expect(opened('#hello').isRefused).toBe(true);
  });
});
