import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { LANGUAGES } from './languages.ts';

const reader = readFileSync(createRequire(import.meta.url).resolve('saxes'), 'utf8');
const details = [...reader.matchAll(/fail\(["`](.+?)["`]\)/g)].map(([, said]) => said!);

it('a French sentence about broken XML has no English in it, whatever the reader of XML says', () => {
  expect(details.length).toBeGreaterThan(60);
  for (const detail of [...details, 'undefined entity: foo', 'something new']) {
    const problem = { code: 'malformedXml', detail } as const;
    const sentence = LANGUAGES.fr.imports.failure({ problem, line: 3 }, 'a.graphml');
    expect(sentence).not.toMatch(/\b(?:the|of|not|must|tag|attribute|disallowed|unexpected|malformed)\b/);
    expect(sentence).toMatch(/^a\.graphml, ligne 3\u00a0: le XML est abîmé \(.+\)\.$/);
  }
});

it('what is quoted in a sentence cannot turn the text around it', () => {
  for (const { imports, fields, run } of Object.values(LANGUAGES)) {
    const problem = { code: 'unknownPerson', id: 'Ann\u202eeve' } as const;
    const texts = [
      imports.failure({ problem, line: 3 }, 'a\u202e.graphml'),
      imports.preview.title('a\u202e.graphml'),
      run.reading('a\u202e.graphml'),
      fields.quoted('a\u202e'),
    ];
    for (const text of texts) {
      expect(text).not.toContain('\u202e');
      expect(text).toContain('\\u202e');
    }
  }
});
