/** Sharing a scenario. */
export const share = {
  open: 'Share',
  title: 'Share this scenario',
  /** The link as it is printed on paper. */
  printed: (address: string) => `Link: ${address}`,
  /** The link out of a page that is embedded in another. */
  whole: 'Open in Tell Ten',
  differs:
    'This run differs from the one the link was made from: the link was edited, or this browser computes differently.',
};
