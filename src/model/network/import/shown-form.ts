import { tidyName } from './clean-name.ts';
import type { Form } from './list-form.ts';
import type { ListForm } from './read-form.ts';

/** The most columns that are named when a list has been read. */
const MOST_NAMED = 50;

/** Characters of a column's name that are shown. */
const LONGEST_SHOWN = 60;

/** The form of a list as it is shown to whoever may choose another. */
export function shownForm({ delimiter, columns }: Form): ListForm {
  const { from, contacts, header, names, examples, firstLine, width } = columns;
  const ofColumns = (texts: readonly string[]) =>
    Array.from({ length: Math.min(MOST_NAMED, width) }, (_, column) => shortName(texts[column]));
  return {
    delimiter,
    header: header > 0 ? header : null,
    columns: [from, ...contacts],
    names: ofColumns(header > 0 ? names : []),
    examples: ofColumns(examples),
    firstLine,
  };
}

/** A cell as it is shown: tidy and not too long. */
const shortName = (cell = ''): string => {
  const name = tidyName(cell);
  return name.length > LONGEST_SHOWN ? `${name.slice(0, LONGEST_SHOWN - 1)}…` : name;
};
