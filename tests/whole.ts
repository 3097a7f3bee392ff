/**
 * Whether tests are to ask all they can, though it takes minutes: theory with all runs, the page at each size, in each
 * look, language and browser. `npm run test:long` does.
 */
export const isWhole = process.env['TELL_TEN_TESTS'] === 'whole';
