import { printable } from '../grammar/printable.ts';
import type { fields as english } from '../en/fields.ts';

/** A typed text, or the name of a control, in the middle of a sentence: the one way in which such a text is shown. */
export const quoted = (text: string): string => `« ${printable(text)} »`;

/** Names of the fields that have no control: those of a link. */
export const fields: typeof english = {
  quoted,
  percent: (number) => `${number} %`,
  engine: 'Version du modèle',
  version: 'Version du lien',
  event: (number, label) => (label === '' ? `Événement n° ${number}` : `Événement n° ${number}, ${label}`),
};
