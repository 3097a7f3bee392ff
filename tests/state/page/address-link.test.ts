import { describe, expect, it } from 'vitest';
import { splitAddress } from '../../../src/state/page/address-link.ts';

describe('the link in an address', () => {
  it.each([
    ['https://a.org/', '', 'https://a.org/'],
    ['https://a.org/#', '#', 'https://a.org/'],
    ['https://a.org/#e=2&s=1&z=abcd', '#e=2&s=1&z=abcd', 'https://a.org/'],
    ['https://a.org/?opening=no#s=1', '#s=1', 'https://a.org/?opening=no'],
    ['https://a.org/#rubbish', '#rubbish', 'https://a.org/'],
    // A `?` or an escaped `#` in the place of the `#`.
    ['https://a.org/?s=1&people=300', '?s=1&people=300', 'https://a.org/'],
    ['https://a.org/?s=1&people=300#', '?s=1&people=300', 'https://a.org/'],
    ['https://a.org/?s=1&people=300#:~:text=x', '?s=1&people=300', 'https://a.org/'],
    ['https://a.org/?opening=no&e=2&s=1', '&e=2&s=1', 'https://a.org/?opening=no'],
    ['https://a.org/%23s=1&people=300', '%23s=1&people=300', 'https://a.org/'],
    ['https://a.org/?%23s=1&people=300', '?%23s=1&people=300', 'https://a.org/'],
    ['https://a.org/%2523e%3D2%26s%3D1', '%2523e%3D2%26s%3D1', 'https://a.org/'],
    ['file:///home/ann/tell-ten.html?s=1', '?s=1', 'file:///home/ann/tell-ten.html'],
    // Other addresses have an `s`, too.
    ['https://a.org/?s=word', '', 'https://a.org/?s=word'],
    ['https://a.org/?id=5&page=1', '', 'https://a.org/?id=5&page=1'],
    ['https://a.org/?s=1#s=1&people=20', '#s=1&people=20', 'https://a.org/?s=1'],
  ])('%s: %s', (address, fragment, base) => {
    expect(splitAddress(address)).toEqual({ base, fragment });
  });
});
