import { isBuiltin } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';

/**
 * Which folders each layer may import from; whatever is not named is refused. A folder within another layer stands
 * before it.
 */
const LAYERS = {
  'src/later': [],
  'src/model': [],
  'src/kernel': ['src/model'],
  workers: ['src/model', 'src/kernel'],
  'src/client': ['src/later', 'workers', 'src/model'],
  'src/findings': ['src/model'],
  'src/lesson': ['src/model', 'src/findings'],
  'src/words': ['src/later', 'src/model', 'src/findings', 'src/lesson'],
  'src/scene': ['src/later', 'src/model'],
  'src/charts': ['src/later', 'src/model', 'src/ui/kit'],
  'src/state': ['src/later', 'src/client', 'src/lesson', 'src/model', 'src/words'],
  'src/ui/kit': ['src/later'],
  'src/ui': [
    'src/later',
    'src/ui/kit',
    'src/state',
    'src/client',
    'src/scene',
    'src/charts',
    'src/findings',
    'src/lesson',
    'src/words',
    'src/model',
  ],
  'src/cli': ['src/model', 'src/kernel', 'src/lesson', 'src/words'],
};

/** The files beside the model's folders. */
const FRONT_DOORS = '.';

/** The order of the model's folders: each may import from those of the lines above. */
const MODEL = [
  ['basics', 'story'],
  ['scenario'],
  ['network', 'journal'],
  ['downline'],
  ['run', 'layout'],
  ['measures'],
  ['inquiry'],
  [FRONT_DOORS],
  ['study', 'bets'],
];

/** Packages that only some layers may use. */
const PACKAGES = {
  bullmq: ['src/cli'],
  ioredis: ['src/cli'],
  'pixi.js': ['src/scene'],
  comlink: ['workers', 'src/client'],
  kdbush: ['src/model', 'src/scene'],
  seedrandom: ['src/model'],
  svelte: ['src/state', 'src/charts', 'src/ui/kit', 'src/ui'],
};

/** The folder among these that a path lies in. */
const folderOf = (path) => Object.keys(LAYERS).find((layer) => path.startsWith(`${layer}/`));

/** The index of a model file's folder in {@link MODEL}; behind the last for a folder without a place. */
function modelStep(path) {
  const [own, ...rest] = path.split('/').slice(2);
  const folder = rest.length > 0 ? own : FRONT_DOORS;
  const step = MODEL.findIndex((folders) => folders.includes(folder));
  return step < 0 ? MODEL.length : step;
}

/** Why a file of the model may not import another; `null` where it may. */
function modelObjection(file, target) {
  const [own, other] = [file, target].map((path) => dirname(path).split('/')[2] ?? 'src/model');
  return own === other || modelStep(target) < modelStep(file) ? null : `${own} may not import from ${other}.`;
}

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
  if (layer === 'src/model' && other === layer) return modelObjection(file, target);
  return other === layer || LAYERS[layer].includes(other)
    ? null
    : `${layer} may not import from ${other ?? target}.`;
}

/** The text of an expression with a constant value; `null` for any other. */
const textOf = (node) =>
  node.type === 'TemplateLiteral' && node.expressions.length === 0
    ? node.quasis[0].value.cooked
    : typeof node.value === 'string'
      ? node.value
      : null;

const isBesideModule = ({ callee, arguments: [, base] }) =>
  callee.name === 'URL' && base?.type === 'MemberExpression' && base.object.type === 'MetaProperty';

/** Calls `check` with whatever names an imported file: at once, later, for a type, or by an address. */
export const onImports = (check) => {
  const checked = (source) => source && check(source, textOf(source));
  return {
    ImportDeclaration: ({ source }) => checked(source),
    ExportNamedDeclaration: ({ source }) => checked(source),
    ExportAllDeclaration: ({ source }) => checked(source),
    ImportExpression: ({ source }) => checked(source),
    TSImportType: ({ source }) => checked(source),
    TSExternalModuleReference: ({ expression }) => checked(expression),
    NewExpression: (node) => isBesideModule(node) && checked(node.arguments[0]),
  };
};

/** The path of the file that ESLint looks at, from the project's folder on. */
export const pathOf = ({ cwd, filename }) => relative(cwd, filename).split(sep).join('/');

/** Imports run one way between the layers, and between the folders of the model. */
export const layers = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = pathOf(context);
    if (!folderOf(file)) return {};
    return onImports((node, name) => {
      const message = name === null ? 'Name what is imported.' : objection(file, name);
      if (message) context.report({ node, message });
    });
  },
};
