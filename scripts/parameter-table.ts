import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
import { parameterOf, PATHS, type Parameter, type Path } from '../src/model/scenario/parameters.ts';
import { SOURCES } from '../src/model/scenario/parameter-sources.ts';
import { howItWorks } from '../src/words/en/how-it-works.ts';
import { en } from '../src/words/en/index.ts';
import { selling } from '../src/words/en/selling.ts';
import { withSelling } from '../src/words/with-selling.ts';

const words = withSelling(en, selling);

const file = resolve(import.meta.dirname, '../src/model/README.md');
const END = '<!-- end -->';

/** The blocks between marks in the description, made from the texts of the page. */
const BLOCKS: Readonly<Record<string, () => string>> = { 'in plain words': plainWords, parameters: table };

/** The model's description as it stands, and as it should with its blocks made anew. */
export async function descriptions(): Promise<{ standing: string; fresh: string }> {
  const standing = readFileSync(file, 'utf8');
  let text = standing;
  for (const [name, write] of Object.entries(BLOCKS)) {
    const begin = `<!-- begin: ${name} (npm run parameter-table) -->`;
    const [before, rest] = text.split(begin);
    const end = rest?.indexOf(END) ?? -1;
    if (before === undefined || rest === undefined || end < 0)
      throw new Error(`${file} has no place marked for ${name}.`);
    text = `${before}${begin}\n\n${write()}\n${rest.slice(end)}`;
  }
  return { standing, fresh: await format(text, { parser: 'markdown', printWidth: 120 }) };
}

/** A day and the limits, as "How it works" tells them. */
function plainWords(): string {
  const { intro, dayTitle, day, limitsTitle, limits } = howItWorks;
  const list = (items: readonly string[], sign: string) => items.map((item) => `${sign} ${item}`).join('\n');
  return [intro, `### ${dayTitle}`, list(day, '1.'), `### ${limitsTitle}`, list(limits, '-'), ''].join(
    '\n\n',
  );
}

function table(): string {
  const rows = PATHS.map((path) => `| \`${path}\` | ${words.parameters[path].label} | ${cells(path)} |`);
  return [
    '| path | label | range | standard | source |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function cells(path: Path): string {
  const parameter = parameterOf(path);
  return [rangeOf(parameter), standardOf(parameter), SOURCES[parameter.source]].join(' | ');
}

function rangeOf(parameter: Parameter): string {
  switch (parameter.kind) {
    case 'number':
      return `${parameter.min} … ${parameter.max} (${parameter.unit}${parameter.whole ? ', whole' : ''})`;
    case 'choice':
      return parameter.options.join(', ');
    case 'text':
      return `text, at most ${parameter.maxLength}`;
    case 'shares':
      return `list of at most ${parameter.maxLength} shares, together at most 1`;
    case 'topic':
      return `${parameter.options.join(', ')}, or words of one’s own`;
    default:
      return parameter.kind;
  }
}

const standardOf = ({ standard }: Parameter): string =>
  Array.isArray(standard) ? standard.join(', ') || 'none' : standard === '' ? 'empty' : String(standard);

const isCalled = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;
if (isCalled) writeFileSync(file, (await descriptions()).fresh);
