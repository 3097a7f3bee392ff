import type { presets as english } from '../en/presets.ts';

export const presets: typeof english = {
  'excellent-restaurant': {
    title: 'L’excellent restaurant',
    lesson:
      'La plupart de ceux qui en entendent parler n’y vont jamais ; un sur huit environ s’y rend. Jusqu’où elle va tient du hasard : sur 500 simulations, la moitié ont fini entre 7,5 % et 57 % de la ville.',
    watch: 'Regardez les taches s’étendre là où quelqu’un revient sous le charme et relance l’histoire.',
  },
  'atrocious-restaurant': {
    title: 'L’exécrable restaurant',
    lesson:
      'Une mauvaise histoire voyage au moins aussi loin qu’une bonne – et, presque sans visiteurs, plus personne ne peut la corriger.',
    watch:
      'Comparez ce qui reste de l’histoire avec l’excellent restaurant : ici c’est moins, car peu y vont et peuvent la raconter de première main.',
  },
  'ten-tell-ten': {
    title: 'Dix le disent à dix',
    lesson:
      'Si tout le monde y croyait et passait le mot, les 11 111 habitants seraient tous au courant d’un seul dîner en quatre jours.',
    watch:
      'Regardez l’histoire toucher dix fois plus de monde chaque jour – et le peu qui en parvient au cercle le plus éloigné.',
  },
  'sceptics-check': {
    title: 'Les sceptiques vérifient',
    lesson:
      'Ceux qui doutent de l’histoire et vont voir deviennent de nouvelles sources de première main : le doute la garde vraie.',
    watch: 'Mettez « En doute » à 0 : l’histoire va presque aussi loin, mais il en reste moins.',
  },
  'forgotten-then-reminded': {
    title: 'Oubliée, puis ravivée',
    lesson:
      'Oublié n’est pas perdu : longtemps après le dernier mot, un rappel fortuit envoie encore du monde.',
    watch:
      'On cesse d’en parler après quelques semaines. Certains y vont encore, jusqu’à ce que les souvenirs s’effacent.',
  },
  'whisper-game': {
    title: 'Le téléphone sans fil',
    lesson:
      'Après cinq ou six transmissions, environ 70 % des détails ont disparu ; l’impression reste, et se renforce.',
    watch:
      'Chaque cercle est une transmission de plus depuis la table. Voyez le peu qui arrive après chacune.',
  },
  'exaggeration-backfires': {
    title: 'Trop promettre se paie',
    lesson: 'Une histoire qui promet plus que le lieu ne tient remplit les tables – et fabrique des déçus.',
    watch:
      'Regardez les déçus. Puis mettez « Vantardise » à 0 : il vient moins de monde, et bien moins en repartent déçus.',
  },
  'paid-enthusiasm': {
    title: 'L’enthousiasme payé',
    lesson:
      'Des convives payés font parler davantage, sans amener une personne de plus : on remarque qu’ils sont payés, et deux sur trois n’y réagissent pas.',
    watch:
      'Mettez « Payés parmi les premiers » à 0 % : 27 % de la ville environ en entendent parler au lieu de 34 %, la moitié n’y réagissent pas, et il en vient autant.',
  },
  'close-friends-or-followers': {
    title: 'Amis proches ou abonnés',
    lesson:
      'En ligne, l’histoire va plus loin et arrive mot pour mot – mais ceux qui l’entendent sont moins nombreux à y croire.',
    watch:
      'Mettez « Raconté en ligne » à 0 : les taches restent petites, et il se perd plus d’histoire en route.',
  },
  'just-below-the-tipping-point': {
    title: 'Juste sous le point de bascule',
    lesson:
      'Là où un conteur convainc en moyenne moins d’une autre personne, toute histoire finit par s’éteindre.',
    watch:
      'Faites tirage sur tirage : parfois, des centaines de gens en entendent parler, mais elle ne gagne jamais la ville.',
  },
  'just-above-the-tipping-point': {
    title: 'Juste au-dessus du point de bascule',
    lesson:
      'Avec un peu plus de confiance, une histoire sur deux environ décolle : presque tous en entendent parler. Les autres s’éteignent encore en quelques jours.',
    watch:
      'Faites tirage sur tirage : elle s’éteint vite ou convainc à peu près la moitié de la ville, avec presque rien entre les deux.',
  },
  'ten-free-dinners-neighbours': {
    title: 'Dix dîners offerts : des voisins',
    lesson: 'Dix voisins ont les mêmes amis : presque tout ce qu’ils racontent est déjà connu.',
    watch:
      'Regardez une seule tache manquer bientôt de monde à qui parler : 3 % de la ville environ en entendent parler. Puis offrez les dîners à des inconnus.',
  },
  'ten-free-dinners-strangers': {
    title: 'Dix dîners offerts : des inconnus',
    lesson:
      'Les dix mêmes dîners, offerts à des gens éloignés les uns des autres, lancent dix histoires au lieu d’une : deux à trois fois plus de gens en entendent parler.',
    watch: 'Regardez grandir dix taches, jusqu’à 9 % de la ville environ ; avec dix voisins, c’est 3 %.',
  },
  'what-surveys-say': {
    title: 'Ce que disent les enquêtes',
    lesson:
      'Selon une enquête de 1993, un client ravi en parle à 6 personnes et un client mécontent à 5 (MasterCard et Yankelovich) : à ce rythme, presque toutes les histoires restent petites.',
    watch:
      'D’autres enquêtes ont trouvé 9 ou 10 pour ceux qui se plaignent. Portez « Un relais en parle à » et « Un fan en parle à » à 10 et regardez celle-ci décoller.',
  },
};
