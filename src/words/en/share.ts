/** Handing a scenario on. */
export const share = {
  open: 'Share',
  title: 'Share this scenario',
  /** On paper. */
  printed: (address: string) => `Link: ${address}`,
  differs:
    'This run came out differently from the one the link was made with: the link was edited, or this browser computes differently.',
};
