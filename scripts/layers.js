import { isBuiltin } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';

/** Which folders each layer may import from; whatever is not named is refused. */
export const LAYERS = {
  'src/model': [],
  'src/kernel': [],
  workers: ['src/model'],
  'src/client': ['workers', 'src/model'],
  'src/findings': ['src/model'],
  'src/words': ['src/model', 'src/findings'],
  'src/scene': ['src/model'],
  'src/charts': ['src/model'],
  'src/state': ['src/client', 'src/model', 'src/words'],
  'src/ui': ['src/state', 'src/client', 'src/scene', 'src/charts', 'src/findings', 'src/words', 'src/model'],
  'src/cli': ['src/model', 'src/kernel', 'src/words'],
};

/** Packages that only some layers may use. */
const PACKAGES = {
  'pixi.js': ['src/scene'],
  comlink: ['workers', 'src/client'],
  kdbush: ['src/model', 'src/scene'],
  seedrandom: ['src/model'],
  svelte: ['src/state', 'src/charts', 'src/ui'],
};

/** The folder among these that a path lies in. */
const folderOf = (path) => Object.keys(LAYERS).find((layer) => path.startsWith(`${layer}/`));

/** Why a file may not import something; `null` where it may. */
function objection(file, name) {
  const layer = folderOf(file);
  if (!name.startsWith('.')) {
    if (isBuiltin(name)) return layer === 'src/cli' ? null : `${layer} also runs in browsers.`;
    const users = Object.entries(PACKAGES).find(([own]) => name === own || name.startsWith(`${own}/`))?.[1];
    return !users || users.includes(layer) ? null : `${layer} may not use ${name}.`;
  }
  const target = join(dirname(file), name).split(sep).join('/');
  const other = folderOf(target);
  return other === layer || LAYERS[layer].includes(other)
    ? null
    : `${layer} may not import from ${other ?? target}.`;
}

/** What is named by an expression that says it once and for all; `null` for any other. */
const textOf = (node) =>
  node.type === 'TemplateLiteral' && node.expressions.length === 0
    ? node.quasis[0].value.cooked
    : typeof node.value === 'string'
      ? node.value
      : null;

const isBesideModule = ({ callee, arguments: [, base] }) =>
  callee.name === 'URL' && base?.type === 'MemberExpression' && base.object.type === 'MetaProperty';

/** Imports run one way between the layers, whether they are made at once, later, for a type, or by an address. */
const rule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    if (!folderOf(file)) return {};
    const check = (source) => {
      if (!source) return;
      const name = textOf(source);
      const message = name === null ? 'Name what is imported.' : objection(file, name);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source }) => check(source),
      TSExternalModuleReference: ({ expression }) => check(expression),
      NewExpression: (node) => isBesideModule(node) && check(node.arguments[0]),
    };
  },
};

/** For ESLint. */
export default { rules: { layers: rule } };
