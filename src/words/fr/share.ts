import type { Words } from '../en/index.ts';

/** Sharing a scenario, in French. */
export const share: Words['share'] = {
  open: 'Partager',
  title: 'Partager ce scénario',
  printed: (address) => `Lien : ${address}`,
  whole: 'Ouvrir dans Tell Ten',
  differs:
    'Cette simulation diffère de celle du lien : le lien a été modifié, ou ce navigateur calcule autrement.',
};
