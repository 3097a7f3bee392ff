import type { Guide, Layout } from '../../model/layout/layout.ts';
import type { Labelling } from '../../scene/overlay/labels-layer.ts';
import type { Words } from '../../words/index.ts';
import { laterWords } from '../../words/later.ts';
import type { PersonNames } from '../values/person-names.ts';

/**
 * The texts on the stage: the layout's rings or columns, and what people are called.
 * @param deepest the lowest level that anybody has reached: those below have no label
 */
export function stageLabels(
  { guides: all, ties, positions }: Layout,
  names: PersonNames,
  words: Words,
  deepest = Infinity,
): Omit<Labelling, 'map'> & { readonly nameOf: (person: number) => string } {
  const guides = all.filter(({ kind, from }) => kind !== 'level' || from <= deepest);
  const outermost = guides.findLast(({ kind }) => kind === 'retelling' || kind === 'level');
  return {
    guides: guides.map((guide) => ({
      text: guideText(guide, guide === outermost, words),
      x: guide.x,
      y: guide.y,
    })),
    nameOf: names.nameFirst,
    isNamed: names.areGiven,
    contacts: names.areGiven && ties ? contactsIn(ties, positions.length / 2) : null,
  };
}

/** The number of ties of each person. */
function contactsIn(ties: Uint32Array, people: number): Uint32Array {
  const contacts = new Uint32Array(people);
  for (const person of ties) contacts[person]!++;
  return contacts;
}

function guideText({ kind, from, to }: Guide, isOutermost: boolean, words: Words): string {
  const { stage } = words;
  if (kind === 'never') return stage.neverHeard;
  if (kind === 'day') return stage.dayColumn(from);
  if (kind === 'level') return laterWords('selling', words).stage.level(from, to, isOutermost);
  return stage.retelling(from, to, isOutermost);
}
