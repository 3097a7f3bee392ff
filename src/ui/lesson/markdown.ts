import { micromark } from 'micromark';

/**
 * What is no little Markdown: talks come from strangers, and lead nowhere, load nothing, and nest nothing deeply. Markup is
 * shown as it was typed.
 */
const DISABLED = [
  ...['htmlFlow', 'htmlText', 'autolink', 'labelStartImage', 'labelStartLink', 'definition'],
  ...['headingAtx', 'setextUnderline', 'codeIndented', 'codeFenced', 'blockQuote'],
];

/** The HTML of a text in a little Markdown: paragraphs, lists, *stress*, **weight** and `code`. */
export const htmlOf = (text: string): string =>
  micromark(text, { extensions: [{ disable: { null: DISABLED } }] });
