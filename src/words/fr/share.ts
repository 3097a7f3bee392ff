import type { Words } from '../en/index.ts';

/** Handing a scenario on, in French. */
export const share: Words['share'] = {
  open: 'Partager',
  title: 'Partager ce scénario',
  printed: (address) => `Lien : ${address}`,
  differs:
    'Cette simulation n’a pas donné le même résultat que celle du lien : le lien a été modifié, ou ce navigateur calcule autrement.',
};
