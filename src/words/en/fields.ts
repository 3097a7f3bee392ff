import { printable } from '../grammar/printable.ts';

/** A typed text, or the name of a control, in the middle of a sentence: the one way in which such a text is shown. */
export const quoted = (text: string): string => `“${printable(text)}”`;

/** Names of the fields that have no control: those of a link. */
export const fields = {
  quoted,
  /** A number of hundredths, written already. */
  percent: (number: string) => `${number}%`,
  engine: 'Version of the model',
  version: 'Version of the link',
  event: (number: number, label: string) => (label === '' ? `Event ${number}` : `Event ${number}, ${label}`),
};
