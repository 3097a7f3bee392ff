/** What the page offers to say about itself. */
export const help = {
  open: 'Help',
  tour: 'Show me around',
  how: 'How it works',
  guide: 'Signs and keys',
  offer: 'New here?',
  decline: 'No, thank you',
};
