import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
import { parameterOf, PATHS, type Parameter, type Path } from '../src/model/parameters.ts';
import { SOURCES } from '../src/model/sources.ts';
import { en } from '../src/words/en/index.ts';

const file = resolve(import.meta.dirname, '../src/model/README.md');
const BEGIN = '<!-- begin: npm run parameter-table -->';
const END = '<!-- end -->';

/** The model's description as it stands, and as it should with the table made anew. */
export async function descriptions(): Promise<{ standing: string; fresh: string }> {
  const standing = readFileSync(file, 'utf8');
  const [before, rest] = standing.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`${file} has no place marked for the table.`);
  const fresh = await format(`${before}${BEGIN}\n\n${table()}\n${END}${after}`, {
    parser: 'markdown',
    printWidth: 120,
  });
  return { standing, fresh };
}

function table(): string {
  const rows = PATHS.map((path) => `| \`${path}\` | ${en.parameters[path].label} | ${cells(path)} |`);
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
    case 'topic':
      return `${parameter.options.join(', ')}, or words of one’s own`;
    default:
      return parameter.kind;
  }
}

const standardOf = ({ standard }: Parameter): string =>
  Array.isArray(standard) ? 'none' : standard === '' ? 'empty' : String(standard);

const isCalled = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;
if (isCalled) writeFileSync(file, (await descriptions()).fresh);
