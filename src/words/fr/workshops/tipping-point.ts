import type { tippingPoint as english } from '../../en/workshops/tipping-point.ts';

/** The workshop on the tipping point. */
export const tippingPoint: typeof english = {
  title: 'Le point de bascule',
  chapters: {
    below: {
      title: 'Neuf fois sur cent',
      text: 'Quiconque est convaincu en parle à ses dix amis. La parole d’un ami convainc 9 fois sur 100.\n\n3 000 personnes.',
      watch: 'Comptez les points orange : ceux qui le répètent.',
      bet: {
        question: 'Combien des 3 000 en entendent parler ?',
        answers: ['presque tous', 'la moitié environ', 'moins de 300'],
      },
      lesson: '{reach} en entendent parler, et c’est fini.',
      notes:
        'La plupart lèvent la main pour « la moitié » : chacun en parle à dix, après tout. Montrez, et ne dites encore rien.',
    },
    above: {
      title: 'Quatorze fois sur cent',
      text: 'Les mêmes personnes. La parole d’un ami convainc maintenant 14 fois sur 100.',
      watch: 'Pendant des jours, rien. Puis regardez la pente.',
      bet: {
        question: 'Et maintenant ?',
        answers: ['un peu plus qu’avant', 'la moitié environ', 'presque tous'],
      },
      lesson:
        '{reach%} en entendent parler, {convinced%} sont convaincus. Cinq fois de plus sur cent, et tout change.',
      notes:
        'La courbe reste plate une semaine. Demandez : « Qui aurait déjà arrêté la campagne ? » Cela vaut plus que la fin de la courbe.',
    },
    sum: {
      title: 'Le calcul derrière',
      text: 'Dix amis × 9 % = **0,9** nouveau conteur par conteur.\n\nDix amis × 14 % = **1,4**.\n\nEn dessous de 1, toute histoire meurt. Au-dessus, elle peut vivre.',
      notes:
        'Laissez quelqu’un d’autre dire pourquoi c’est un. Objection habituelle : « Mon produit n’est pas une maladie. » C’est juste. Le calcul est le même, et voilà tout.',
    },
    luck: {
      title: 'Cent villes',
      text: 'Au-dessus du point de bascule, avec un seul premier client, cent fois.',
      bet: {
        question: 'Dans combien de villes sur 100 cela prend-il ?',
        answers: ['presque toutes', 'la moitié environ', 'une dizaine'],
      },
      lesson:
        'Dans la moitié environ. Là où cela prend, presque tous en entendent parler ; ailleurs, presque personne.',
      notes:
        'Presque aucun point au milieu : c’est là l’essentiel. Une moyenne de 1 500 ne décrit aucune ville. Si les cent simulations tardent, continuez : elles arrivent pendant ce temps.',
    },
    campaign: {
      title: 'Ce que font dix dîners offerts',
      text: 'Retour à neuf fois sur cent. Il y a maintenant dix premiers clients au lieu d’un.',
      bet: {
        question: 'Cela suffit-il à passer le point de bascule ?',
        answers: [
          'oui, presque tous en entendent parler',
          'non, mais bien plus qu’avant',
          'non, aussi peu qu’avant',
        ],
      },
      lesson: '{reach} en entendent parler. Dix clients lancent dix histoires, et chacune s’éteint.',
      notes:
        'Une campagne multiplie ; elle ne fait pas basculer. Sur cent tirages, celui du milieu touche 560 personnes environ. Cela peut passer pour un succès : demandez ce qui arrive quand les dîners offerts cessent.',
    },
    word: {
      title: 'Ce que fait une meilleure parole',
      text: 'Quatorze fois sur cent, et cinq premiers clients.',
      lesson:
        '{reach%} en entendent parler. Au-dessus du point de bascule, cinq clients suffisent presque toujours.',
      notes:
        'Avec cinq premiers clients, cela prend dans 96 tirages sur 100, avec un seul dans 49. Donc : d’abord la parole, puis les clients, et non l’inverse.',
    },
    monday: {
      title: 'Lundi matin',
      text: '- Combien un de vos clients en convainc-il : plus d’un, ou moins ?\n- Une meilleure parole aiderait-elle plus que d’autres clients ?\n- Combien de temps attendriez-vous tant que la courbe est plate ?',
      notes:
        'Chacun note un nombre pour la première question. Si quelque chose a échoué : le lien ouvre les mêmes simulations.',
    },
  },
};
