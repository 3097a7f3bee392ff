/** What the XML reader says, in English, and what that means; the first that fits counts. */
const MEANINGS: readonly (readonly [said: RegExp, meaning: string])[] = [
  [/entity/, 'une entité est inconnue ou mal formée'],
  [/comment/, 'un commentaire est mal formé'],
  [
    /declaration|version number|encoding value|standalone value|value required|value must be quoted/,
    'la déclaration XML est mal formée',
  ],
  [/expected (?:the name|one of)|name\/value pairs|whitespace required/, 'la déclaration XML est mal formée'],
  [/processing instruction/, 'une instruction de traitement est mal formée'],
  [/doctype/, 'le DOCTYPE est mal placé'],
  [/attribute/, 'un attribut est mal écrit'],
  [/prefix|namespace/, 'un espace de noms est mal déclaré'],
  [/outside of root/, 'il y a du texte en dehors de la racine'],
  [/only one root/, 'il y a plus d’une racine'],
  [/root element/, 'il n’y a pas de racine'],
  [/unclosed tag/, 'une balise n’est pas fermée'],
  [/clos(?:e|ing) tag|forward-slash/, 'une balise fermante n’est pas à sa place'],
  [/unexpected end/, 'le fichier s’arrête trop tôt'],
  [/name/, 'un nom est mal formé'],
  [/disallowed|\]\]>/, 'il y a un caractère interdit'],
];

/** What is wrong with an XML file, in French, from what its reader says in English. */
export const xmlFault = (said: string): string =>
  MEANINGS.find(([pattern]) => pattern.test(said))?.[1] ?? 'sa syntaxe n’est pas celle du XML';
