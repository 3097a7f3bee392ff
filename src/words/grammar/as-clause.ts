/** A message of a machine as part of a sentence: without the full stop in which it may end. */
export const asClause = (message: string): string => message.trimEnd().replace(/(?<!\.)\.$/, '');
