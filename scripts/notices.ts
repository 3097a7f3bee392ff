import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

interface Package {
  name: string;
  licence: string;
  copyright: string;
  folder: string;
}

/** The packages that the page is made with at run time, theirs included; type declarations leave nothing in it. */
function runtimePackages(): Package[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean }>;
  };
  return Object.entries(lock.packages)
    .filter(([folder, { dev }]) => folder && !dev && !/@types\/|@webgpu\/types/.test(folder))
    .map(([folder]) => describe(join(root, folder)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function describe(folder: string): Package {
  const { name, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    license: string;
    author?: string | { name: string };
  };
  const owner = (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`;
  const copyright = licenceText(folder).match(/^\s*(Copyright\b.*\d{4}.*)$/im)?.[1] ?? `Copyright ${owner}`;
  return { name, licence: license, copyright: tidy(copyright), folder };
}

/** One line without markup, mail addresses and file names. */
function tidy(line: string): string {
  return line
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s*<[^>]*>/g, '')
    .replace(/\s*\(?https?:\S+|\s\S+\.ttf:.*$/g, '')
    .replace(/, as listed in:?$/, '')
    .trim();
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').replace(/\r/g, '').trim() : '';
}

/** The text of the notices, made from what is installed. */
export function notices(): string {
  const packages = runtimePackages();
  const rows = packages.map(({ name, licence, copyright }) => `| ${name} | ${licence} | ${copyright} |`);
  const texts = [...new Set(packages.map(({ licence }) => licence))].sort().map((licence) => {
    const text = packages
      .filter((candidate) => candidate.licence === licence)
      .map(({ folder }) => licenceText(folder))
      .find(Boolean);
    return `## ${licence}\n\n\`\`\`text\n${(text ?? '').replace(/[ \t]+$/gm, '')}\n\`\`\`\n`;
  });
  return [
    '# Third-party notices\n',
    'Tell Ten is made with the packages below; what they need in their turn is listed too. The typefaces are',
    'Schibsted Grotesk and Literata, both under the SIL Open Font License 1.1. The text of each licence',
    'follows once, as one of the packages words it, with the copyright of that package; the copyright of each is in',
    'the table. `npm run notices` renews this file.\n',
    'The two published curves to which a scenario can be fitted are counted from data of the R package netdiffuseR',
    '(https://github.com/USCCANA/netdiffuseR, MIT, copyright 2015 Thomas W. Valente): Coleman, Katz & Menzel (1966),',
    'Medical Innovation: A Diffusion Study, and Rogers & Kincaid (1981), Communication Networks.\n',
    '| package | licence | copyright |\n| --- | --- | --- |',
    ...rows,
    '',
    ...texts,
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), notices());
