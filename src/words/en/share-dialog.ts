/** The dialog that hands a scenario on. */
export const shareDialog = {
  carries: 'The link holds the whole scenario with its luck: it opens the same run.',
  link: 'Link',
  copy: 'Copy link',
  copied: 'Link copied',
  notCopied: 'Copying was refused: the link is selected, copy it with the keyboard',
  send: 'Send …',
  code: 'QR code of the link',
  dense: 'This scenario makes a long link and so a fine code: it can be read from nearby only.',
  tooLong: 'This link is too long for a QR code: copy it instead.',
  reach: {
    computer: 'This page runs on this computer only, so nobody else can open its link.',
    file: 'This page was opened from a file, so nobody else can open its link.',
  },
  address: 'Public address of Tell Ten',
  addressHelp:
    'Where your audience finds Tell Ten, such as https://example.org/tell-ten/; the link and the code then lead there.',
  notAnAddress: (text: string) =>
    `“${text}” is no address: something like https://example.org/tell-ten/ is expected.`,
  fileApart:
    'The network of this scenario is too large for a link: whoever opens it needs the file of the network as well.',
};

/** Its shape, in every language. */
export type ShareDialogWords = typeof shareDialog;
