import type { Guide, Layout } from '../../model/layout/layout.ts';
import type { Labelling } from '../../scene/overlay/labels-layer.ts';
import type { Words } from '../../words/index.ts';
import { personNames } from '../values/person-names.ts';

/** The texts on the stage: the layout's rings or columns, and what people are called. */
export function stageLabels(
  { guides, ties }: Layout,
  names: readonly string[] | null,
  words: Words,
): Labelling & { readonly nameOf: (person: number) => string } {
  const { nameFirst } = personNames(names, words);
  const outermost = guides.findLast(({ kind }) => kind === 'generation');
  return {
    guides: guides.map((guide) => ({
      text: guideText(guide, guide === outermost, words),
      x: guide.x,
      y: guide.y,
    })),
    nameOf: (person) => (names?.[person] ? nameFirst(person) : words.numbers.count(person)),
    isNamed: names !== null,
    contacts: names && ties ? contactsIn(ties, names.length) : null,
  };
}

/** The number of ties of each person. */
function contactsIn(ties: Uint32Array, people: number): Uint32Array {
  const contacts = new Uint32Array(people);
  for (const person of ties) contacts[person]!++;
  return contacts;
}

function guideText({ kind, from, to }: Guide, isOutermost: boolean, { stage }: Words): string {
  if (kind === 'never') return stage.neverHeard;
  if (kind === 'day') return stage.dayColumn(from);
  return stage.generation(from, to, isOutermost);
}
