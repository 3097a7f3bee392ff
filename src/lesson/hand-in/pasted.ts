/** Where a link's fragment begins: `#e=2&s=1&…`, or what is left of it on the way. */
const BEGINNING = /(?:^|[#?&]|%23)(?=[es](?:=|%3D)[0-9])/i;

/** What was found in a text that somebody has pasted. */
export interface Pasted {
  /** The fragments of links, without `#`, each once, in their order. */
  readonly fragments: readonly string[];
  /** Lines in which there is none. */
  readonly others: readonly string[];
}

/** The links in a text: one or more in a line, with other words around them. */
export function pastedLinks(text: string): Pasted {
  const fragments = new Set<string>();
  const others: string[] = [];
  for (const line of text.split(/[\r\n]+/)) {
    if (line.trim() === '') continue;
    const found = line.split(/[\s<>"“”«»]+/).flatMap((word) => {
      const at = BEGINNING.exec(word);
      return at ? [word.slice(at.index + at[0].length).replace(/[),.;\]]+$/, '')] : [];
    });
    if (found.length === 0) others.push(line.trim());
    for (const fragment of found) fragments.add(fragment);
  }
  return { fragments: [...fragments], others };
}
