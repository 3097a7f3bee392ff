import { readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { onImports, pathOf } from './layers.js';

/** Matches every form of import that the formatter leaves. */
const IMPORT = /\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** The imports of each file, by the time of its last change. */
const known = new Map();

/** The files that one imports, by their paths; none for what cannot be read. */
function importsOf(path) {
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
  if (known.get(path)?.changed !== changed) {
    const text = changed === null ? '' : readFileSync(path, 'utf8');
    const files = [...text.matchAll(IMPORT)].map(([, name]) => targetOf(path, name));
    known.set(path, { changed, files });
  }
  return known.get(path).files;
}

const targetOf = (path, name) => join(dirname(path), name).split(sep).join('/');

/**
 * The way by which a file's import leads back to it; `null` where it does not.
 * @param passed files from which no way leads back; gets those that are found to be so
 */
function wayBack(file, target, passed) {
  const before = new Map([[target, null]]);
  for (const path of before.keys()) {
    if (path === file) {
      const way = [];
      for (let at = path; at !== null; at = before.get(at)) way.unshift(at);
      return way;
    }
    for (const next of importsOf(path)) {
      if (!before.has(next) && !passed.has(next)) before.set(next, path);
    }
  }
  for (const path of before.keys()) passed.add(path);
  return null;
}

/**
 * Refuses files that import themselves by way of others, even for a type: to read one, a reader would have to read
 * all of them.
 */
export const circles = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = pathOf(context);
    const passed = new Set();
    return onImports((node, name) => {
      if (!name?.startsWith('.')) return;
      const way = wayBack(file, targetOf(file, name), passed);
      if (way) context.report({ node, message: `Imports run in a circle: ${[file, ...way].join(' → ')}` });
    });
  },
};
