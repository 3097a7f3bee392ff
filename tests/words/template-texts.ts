/** Attributes and properties of components that are read or heard. */
const READ = new Set([
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder'],
  ...['title', 'placeholder', 'alt', 'label', 'text', 'help', 'heading', 'subtitle', 'short'],
]);

/** A node of Svelte's or JavaScript's syntax tree. */
interface Node {
  readonly type: string;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const asNodes = (value: unknown): Node[] => (Array.isArray(value) ? value : [value]).filter(isNode);

/** A member of a node, whatever kind it is of. */
const member = (node: Node, name: string): unknown => (node as unknown as Record<string, unknown>)[name];

/** The texts that a template shows or reads out by itself. */
export function textsOutside(node: Node): string[] {
  switch (node.type) {
    case 'Text':
      return texts(member(node, 'data'));
    case 'ExpressionTag':
    case 'HtmlTag':
      return spokenBy(member(node, 'expression'));
    case 'Attribute':
      return READ.has(member(node, 'name') as string)
        ? asNodes(member(node, 'value')).flatMap(textsOutside)
        : [];
    case 'Script':
    case 'StyleSheet':
    case 'Comment':
      return [];
    default:
      return Object.entries(node)
        .filter(([name]) => !CODE.has(name))
        .flatMap(([, value]) => asNodes(value).flatMap(textsOutside));
  }
}

/** Members of blocks that compute and are not shown. */
const CODE = new Set(['test', 'expression', 'context', 'key', 'error', 'value', 'parameters', 'metadata']);

/** The texts that an expression may come to. */
function spokenBy(expression: unknown): string[] {
  if (!isNode(expression)) return [];
  const parts = (...names: string[]) =>
    names.flatMap((name) => asNodes(member(expression, name)).flatMap(spokenBy));
  switch (expression.type) {
    case 'Literal':
      return texts(member(expression, 'value'));
    case 'TemplateElement':
      return texts((member(expression, 'value') as { cooked: string }).cooked);
    case 'TemplateLiteral':
      return parts('quasis', 'expressions');
    case 'ConditionalExpression':
      return parts('consequent', 'alternate');
    case 'LogicalExpression':
      return parts('left', 'right');
    case 'BinaryExpression':
      return member(expression, 'operator') === '+' ? parts('left', 'right') : [];
    default:
      return [];
  }
}

/** Letters, and signs around which languages put other spaces. */
const texts = (text: unknown): string[] =>
  typeof text === 'string' && /[\p{L}:;?!%“”]/u.test(text) ? [text.trim()] : [];
