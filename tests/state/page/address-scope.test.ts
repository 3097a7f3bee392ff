import { describe, expect, it } from 'vitest';
import { publicBase, reachOf } from '../../../src/state/page/address-scope.ts';
import { beside } from '../../../src/state/page/beside.ts';

describe('who can open an address', () => {
  it.each([
    ['file:///home/ann/tell-ten.html', 'file'],
    ['http://localhost:4173/', 'computer'],
    ['http://127.0.0.1:4173/', 'computer'],
    ['http://[::1]:4173/', 'computer'],
    ['http://tell-ten.localhost/', 'computer'],
    ['http://192.168.1.7:4173/', 'anywhere'],
    ['https://example.org/tell-ten/', 'anywhere'],
    ['https://localhost.example.org/', 'anywhere'],
  ])('%s: %s', (address, reach) => {
    expect(reachOf(new URL(address))).toBe(reach);
  });
});

describe('a public address', () => {
  it.each([
    ['https://example.org/tell-ten/', 'https://example.org/tell-ten/'],
    ['example.org/tell-ten', 'https://example.org/tell-ten'],
    ['http://10.0.0.4:8080', 'http://10.0.0.4:8080/'],
    ['http://localhost:4173/?opening=no', 'http://localhost:4173/?opening=no'],
    ['https://example.org/#s=1&people=20', 'https://example.org/'],
  ])('%s is read as %s', (text, base) => {
    expect(publicBase(text)).toBe(base);
  });

  it.each([
    'nonsense',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://',
    'two words.org',
    'ftp://a.org',
  ])('%s is none', (text) => {
    expect(publicBase(text)).toBeNull();
  });
});

describe('a file beside a page', () => {
  it.each([
    ['https://example.org/tell-ten/', 'https://example.org/tell-ten/p/a.html'],
    ['https://example.org/tell-ten', 'https://example.org/tell-ten/p/a.html'],
    ['https://example.org/tell-ten/index.html', 'https://example.org/tell-ten/p/a.html'],
    ['https://example.org', 'https://example.org/p/a.html'],
    ['http://localhost:4173/?present#s=1', 'http://localhost:4173/p/a.html?present'],
  ])('of %s is %s', (page, file) => {
    expect(beside(page, 'p/a.html')).toBe(file);
  });
});
