/*
 * A list that is spread into a call lies on the stack, which has no room for some 100 000 entries: `f(...list)` throws
 * where the list has grown with a network, a file or a number of runs.
 */

/** The declaration of a name as it is seen from a place; `undefined` for a global. */
function declarationOf(name, scope) {
  for (let own = scope; own; own = own.upper) {
    const variable = own.set.get(name);
    if (variable) return variable.defs[0];
  }
  return undefined;
}

/** True for what is as long as it is written: a list in brackets, by itself or by a constant's name, or arguments. */
function isShort(node, scope) {
  switch (node.type) {
    case 'ArrayExpression':
      return node.elements.every((item) => item?.type !== 'SpreadElement' || isShort(item.argument, scope));
    case 'ConditionalExpression':
      return isShort(node.consequent, scope) && isShort(node.alternate, scope);
    case 'TSAsExpression':
      return isShort(node.expression, scope);
    case 'Identifier':
      return isShortName(declarationOf(node.name, scope), scope);
    default:
      return false;
  }
}

function isShortName(declaration, scope) {
  if (declaration?.type === 'Parameter')
    return declaration.node.params.some(
      (parameter) => parameter.type === 'RestElement' && parameter.argument === declaration.name,
    );
  const { kind } = declaration?.parent ?? {};
  const value = declaration?.node.init;
  return kind === 'const' && value?.type !== 'Identifier' && Boolean(value) && isShort(value, scope);
}

/** Only lists that are written out, and a function's own arguments, are spread into a call. */
export const spread = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const check = (call) => {
      const scope = context.sourceCode.getScope(call);
      for (const node of call.arguments) {
        if (node.type !== 'SpreadElement' || isShort(node.argument, scope)) continue;
        context.report({
          node,
          message: 'A long list breaks a call that it is spread into; use a loop or reduce.',
        });
      }
    };
    return { CallExpression: check, NewExpression: check };
  },
};
