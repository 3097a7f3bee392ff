import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../src/ui/lesson/markdown.ts';

describe('the Markdown of a talk', () => {
  it('has paragraphs, lists, stress and weight', () => {
    expect(htmlOf('One *two* **three**\n\n- a\n- b')).toBe(
      '<p>One <em>two</em> <strong>three</strong></p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>',
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'a <b onclick="alert(1)">b</b>',
    '[a](javascript:alert(1))',
    '[a](https://example.org)',
    '![a](https://example.org/a.png)',
    '<https://example.org>',
    '[a][b]\n\n[b]: https://example.org',
    '&lt;script&gt;',
  ])('lets through no element that leads elsewhere, loads or runs something: %s', (text) => {
    expect(
      htmlOf(text).replace(/<\/?(?:p|em|strong|ul|ol|li|code|br|hr)(?: start="\d+")?(?: \/)?>/g, ''),
    ).not.toMatch(/[<>]/);
  });

  it('is not nested without end', () => {
    const nested = htmlOf(`${'> '.repeat(1500)}${'- '.repeat(500)}a`);
    expect(nested.length).toBeLessThan(50_000);
  });
});
