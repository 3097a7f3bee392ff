import { describe, expect, it } from 'vitest';
import '../../src/later/import-part.ts';
import { later, NotLoaded } from '../../src/later/later.ts';
import { missing, withParts } from '../../src/later/missing.svelte.ts';

describe('what is loaded later', () => {
  it('is what was imported, or rejects with the reason why it could not be', async () => {
    expect(await later(() => Promise.resolve({ part: 7 }))).toEqual({ part: 7 });
    const cause = new TypeError('offline');
    const failure = await later(() => Promise.reject(cause)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NotLoaded);
    expect((failure as NotLoaded).cause).toBe(cause);
  });

  it('is looked for at a second address where asking again was in vain', async () => {
    const address = './no-such-part.js';
    const messages: string[] = [];
    for (let attempt = 0; attempt < 3; attempt++)
      await importPart(address).catch((error: unknown) => messages.push(String(error)));
    expect(messages.map((message) => /no-such-part\.js(\?attempt=\d)?/.exec(message)?.[1])).toEqual([
      undefined,
      '?attempt=2',
      '?attempt=3',
    ]);
  });
});

describe('what is missing', () => {
  it('is noted, done as a whole when it is asked for again, and said to be missing still where that is in vain', async () => {
    let isOnline = false;
    const done: string[] = [];
    await withParts(async () => {
      done.push('asked');
      await later(() => (isOnline ? Promise.resolve() : Promise.reject(new TypeError('offline'))));
      done.push('done');
    });
    expect([missing.areThere, missing.areStillMissing]).toEqual([true, false]);
    missing.askAgain();
    await expect.poll(() => missing.areStillMissing).toBe(true);
    isOnline = true;
    missing.askAgain();
    await expect.poll(() => done.join(' ')).toBe('asked asked asked done');
    expect(missing.areThere).toBe(false);
    missing.dismiss();
  });

  it('is no other failure', async () => {
    const fault = new Error('a fault of the page');
    await expect(withParts(() => Promise.reject(fault))).rejects.toBe(fault);
    expect(missing.areThere).toBe(false);
  });
});
