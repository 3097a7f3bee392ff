/** Title and description for browsers, search engines and installed pages. */
export const page = {
  title: 'Tell Ten – word of mouth',
  description: "Watch a restaurant's story travel from mouth to mouth, and see what is left of it.",
};
