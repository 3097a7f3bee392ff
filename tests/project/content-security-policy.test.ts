import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  policyMeta,
  servedPolicy,
  singleFilePolicy,
  withPolicy,
} from '../../scripts/content-security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of the served page', () => {
  it('allows no inline code, no evaluation but of WebAssembly, and no other host', () => {
    expect(policyMeta(servedPolicy).replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|https?:|\*/);
    expect(servedPolicy['default-src']).toBe("'none'");
  });

  it('stands before everything that it governs', () => {
    const page = withPolicy('<head><meta charset="utf-8" /><link href="x.css"></head>', servedPolicy);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<link'));
  });

  it('refuses a page that it cannot be added to', () => {
    expect(() => withPolicy('<head></head>', servedPolicy)).toThrow('charset');
  });
});

describe('the policy of the single file', () => {
  it('names the hash of each script and style as the browser will read it', () => {
    const policy = singleFilePolicy('<script type="module">a()</script><style>b {}</style>');
    expect(policy['script-src']).toBe(`${hash('a()')} 'wasm-unsafe-eval'`);
    expect(policy['style-src']).toBe(hash('b {}'));
  });

  it('is not misled by a script that speaks of styles', () => {
    const policy = singleFilePolicy('<script>"<style>"</script><style>b {}</style>');
    expect(policy['style-src']).toBe(hash('b {}'));
  });

  it('needs no hash for data, and allows nothing where there is nothing', () => {
    const policy = singleFilePolicy('<script type="application/json">{}</script>');
    expect(policy['script-src']).toBe("'wasm-unsafe-eval'");
    expect(policy['style-src']).toBe("'none'");
  });

  it('allows no connection', () => {
    expect(singleFilePolicy('')).not.toHaveProperty('connect-src');
  });
});
