import { expect, it } from 'vitest';
import { isContent, linkIn } from '../../../src/ui/network/brought-text.ts';

it.each([
  ['https://example.org/#e=4&s=1&people=300&z=1a2b', '#e=4&s=1&people=300&z=1a2b'],
  [' https://example.org/tell-ten/?s=1&people=300\n', '#s=1&people=300'],
  ['#s=1&people=300', '#s=1&people=300'],
  ['e=4&s=1&people=300', '#e=4&s=1&people=300'],
  ['https://example.org/', null],
  ['https://example.org/#top', null],
  ['Ann,Bob', null],
  ['Ann Bob\nBob Cleo', null],
  ['', null],
])('in %j, the link is %j', (text, link) => {
  expect(linkIn(text)).toBe(link);
});

it.each([
  ['Ann,Bob\nBob,Cleo', true],
  ['{"version": 1}', true],
  [' [["a", "b"]]', true],
  ['a word', false],
  ['a line\n', false],
  ['', false],
])('%j may have ties or a scenario: %j', (text, may) => {
  expect(isContent(text)).toBe(may);
});
