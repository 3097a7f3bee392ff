import type { page as english } from '../en/page.ts';

/** Title and description for browsers, search engines and installed pages. */
export const page: typeof english = {
  title: 'Tell Ten – le bouche-à-oreille',
  description: 'Voyez l’histoire d’un restaurant passer de bouche en bouche, et ce qu’il en reste.',
};
