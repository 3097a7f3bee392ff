/** The help menu, and the offer of the tour. */
export const help = {
  open: 'Help',
  tour: 'Show me around',
  how: 'How it works',
  guide: 'Symbols and shortcuts',
  offer: 'New here?',
  decline: 'No, thank you',
};
