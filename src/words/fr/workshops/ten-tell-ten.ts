import type { tenTellTen as english } from '../../en/workshops/ten-tell-ten.ts';

/** The workshop on why ten times ten times ten is not how it goes. */
export const tenTellTen: typeof english = {
  title: 'Dix en parlent à dix',
  chapters: {
    lunch: {
      title: 'Un bon déjeuner',
      text: 'Ada a très bien déjeuné. Dès demain, elle en parle à dix personnes.\n\nJusqu’où cela ira-t-il ?',
      watch: 'Chaque point est une personne. L’une d’elles y a mangé.',
      notes:
        'Demandez qui a parlé d’un restaurant ce mois-ci, et à combien de personnes. La plupart disent deux ou trois. Ne prenez encore aucune réponse à « Jusqu’où ? ».',
    },
    sum: {
      title: 'Le calcul',
      text: 'Tout le monde y croit. Chacun en parle à dix autres. Personne ne l’entend deux fois.',
      watch: 'Chaque cercle est une transmission de plus depuis le premier client.',
      lesson:
        '1 + 10 + 100 + 1 000 + 10 000 = 11 111. À la quatrième transmission, il reste {retold} de l’histoire.',
      bet: {
        question: 'Après quatre tours, combien en ont entendu parler ?',
        answers: ['400 environ', '1 000 environ', '11 000 environ', 'un million'],
      },
      notes:
        'La plupart répondent trop bas. Faites faire le calcul à voix haute. Puis : « C’est l’image que toute présentation sur le marketing viral a en tête. Qu’est-ce qui ne va pas ? » Notez trois réponses et laissez-les au mur.',
    },
    overlap: {
      title: 'Les amis se recoupent',
      text: 'Les mêmes personnes, dix contacts chacune. Mais les amis ont maintenant des amis en commun.',
      watch: 'Regardez combien de fois on le raconte à qui le sait déjà.',
      lesson:
        'Après quatre tours, {reach@4} en ont entendu parler, et non 11 111. Il faut {days} jours pour que tous le sachent.',
      notes:
        'Seul change qui connaît qui. Si l’on objecte qu’en ligne chacun connaît des inconnus : c’est juste, et c’est le réglage « liens lointains ». Promettez d’y revenir.',
    },
    pipes: {
      title: 'Les gens ne sont pas des tuyaux',
      text: 'Certains haussent les épaules. Certains oublient. Certains le répètent sans y aller. Quelques-uns y vont.\n\n5 000 personnes, 90 jours, un excellent déjeuner.',
      watch: 'Cherchez l’orange : ceux qui le répètent.',
      lesson:
        '{reach} en entendent parler, {visits} y vont. Il reste {retold} de l’histoire à ceux à qui on l’a racontée.',
      bet: {
        question: 'Combien des 5 000 en entendent parler ?',
        answers: ['presque tous', '2 000 environ', '500 environ', 'moins de 50'],
      },
      notes:
        'Cliquez sur une personne orange et lisez à voix haute sa chaîne de phrases : c’est ce que l’on retient de la séance. Réponse habituelle : presque tous, après le calcul.',
    },
    number: {
      title: 'Votre nombre',
      text: 'Dix n’a jamais été votre nombre. Maintenant, qui en parle le dit à cinq personnes.',
      lesson: 'Moitié moins de paroles chacun, et l’histoire s’éteint : seuls {reach} en entendent parler.',
      notes:
        'Ce n’est pas de la malchance : sur cent tirages, cela ne prend jamais. Reprenez le nombre que la salle a donné au début, et saisissez-le s’il diffère. Objection habituelle : « Moi, je publie pour 300 personnes. » Réponse : combien d’entre elles diraient que vous leur en avez parlé ?',
    },
    luck: {
      title: 'Était-ce la chance ?',
      text: 'Le même déjeuner, les mêmes personnes, cent fois. Seul le hasard change.',
      bet: {
        question: 'Dans combien de villes sur 100 cela prend-il ?',
        answers: ['presque toutes', '70 environ', '40 environ', 'moins de 10'],
      },
      lesson: 'Cela prend dans 70 villes sur 100 environ. Dans les autres, le déjeuner était aussi bon.',
      notes:
        'Cliquez sur un point tout à gauche et un tout à droite : le même restaurant. S’il manque du temps, dites seulement ceci : un succès prouve peu, un échec aussi.',
    },
    neighbours: {
      title: 'Dix dîners offerts',
      text: 'Vous pouvez offrir dix dîners. D’abord à dix voisins.',
      bet: {
        question: 'Quels dix dîners touchent le plus de monde ?',
        answers: ['dix voisins', 'dix personnes éloignées', 'aucune différence'],
      },
      notes:
        'Faites parier avant de montrer l’une ou l’autre simulation. Beaucoup disent les voisins, parce qu’ils se parlent.',
    },
    strangers: {
      title: '… et loin les uns des autres',
      text: 'Les dix mêmes dîners, pour des personnes éloignées les unes des autres.',
      lesson: '{reach} en entendent parler. Des voisins se racontent ce qu’ils savent déjà.',
      notes:
        'Sur de nombreux tirages, c’est deux à trois fois plus. Une seule simulation peut dire autre chose : dites-le.',
    },
    monday: {
      title: 'Lundi matin',
      text: '- Qui parle de vous sans qu’on le lui demande ?\n- Que reste-t-il de votre histoire après deux transmissions ?\n- Quelles dix personnes, loin les unes des autres, inviteriez-vous ?',
      notes:
        'Laissez une minute de silence, et que chacun écrive une réponse. Si quelque chose a échoué en route : le lien au mur ouvre les mêmes simulations sur tout téléphone.',
    },
  },
};
