import type { whisperGame as english } from '../../en/workshops/whisper-game.ts';

/** The workshop on what is left of a story. */
export const whisperGame: typeof english = {
  title: 'Le téléphone sans fil',
  chapters: {
    room: {
      title: 'Votre propre chaîne',
      text: 'Huit personnes sortent. La première entend quatre détails sur un restaurant et les chuchote à la suivante.\n\nChacun le dit **une seule fois**, avec ses propres mots.',
      watch: 'Après chaque chuchotement, cochez les détails encore présents.',
      notes:
        'Faites sortir huit personnes avant de lire la phrase à voix haute : « La cuisine est fantastique, les prix sont justes, la salle est belle et le service est aimable. » Faites-les entrer une à une ; chacune l’entend une fois et la dit à la suivante devant tout le monde. Notez quelques mots de chacune et cochez ce qui reste. Dans la plupart des salles, il reste un détail à la cinquième personne.',
    },
    chains: {
      title: 'Cinq cents tables',
      text: 'Cinq cents clients en parlent chacun à une personne, qui en parle à une personne, et ainsi de suite : dix transmissions.\n\nPersonne n’oublie, tout le monde y croit.',
      watch: 'Chaque cercle est une transmission de plus. Plus c’est pâle, moins il en reste.',
      bet: {
        question: 'Pour tous ceux à qui on l’a raconté : que reste-t-il de l’histoire ?',
        answers: ['les trois quarts', 'la moitié environ', 'un tiers environ', 'presque rien'],
      },
      lesson:
        'Il en reste {retold} à ceux à qui on l’a racontée. Après cinq transmissions, il reste environ 30 % des détails.',
      notes:
        'Réponse habituelle : la moitié. Montrez la troisième barre du graphique : la perte est d’abord la plus rapide. Personne ne ment ici, et personne n’est sot ; un détail sur cinq est omis chaque fois, et c’est ce que trouvent les expériences.',
    },
    beside: {
      title: 'Votre chaîne à côté de cinq cents',
      text: '',
      watch: 'La ligne est le modèle, pour cinq cents chaînes. Les points, c’est vous.',
      notes:
        'Si la salle est au-dessus de la ligne : huit personnes attentives, en silence, font mieux qu’une table. Si elle est en dessous : très bien, demandez quel détail est parti le premier, et pourquoi celui-là. Une seule chaîne ne prouve rien, ni dans un sens ni dans l’autre.',
    },
    simple: {
      title: 'Une histoire plus facile à redire',
      text: 'Chaque détail se perd maintenant deux fois moins souvent : 1 fois sur 10, et non 2. Une bonne phrase, dite chaque fois de la même façon.',
      bet: {
        question: 'Et maintenant, que reste-t-il ?',
        answers: ['deux fois plus, les deux tiers', 'la moitié environ', 'aussi peu qu’avant'],
      },
      lesson: '{retold}. Perdre deux fois moins chaque fois n’est pas perdre deux fois moins à la fin.',
      notes:
        'Demandez la phrase qu’un client dirait de l’entreprise des participants. S’il y faut deux souffles, elle perdra la moitié de ses détails à la deuxième transmission.',
    },
    believers: {
      title: 'Personne ne vérifie',
      text: 'Une ville de 3 000 personnes. Qui l’entend y croit, ou hausse les épaules.\n\nDans un instant, une personne sur cinq en **doutera** et ira voir elle-même.',
      watch: 'Regardez la courbe de ce qui reste.',
      bet: {
        question: 'Que font les sceptiques de l’histoire ?',
        answers: ['ils la tuent', 'ils la gardent vraie', 'rien que l’on puisse voir'],
      },
      notes:
        'Faites parier avant de montrer l’une ou l’autre simulation. La plupart disent qu’ils la tuent. Montrez celle-ci sans commentaire.',
    },
    sceptics: {
      title: '… et une personne sur cinq vérifie',
      text: '',
      watch: 'Cherchez les clients loin du départ : ce sont de nouvelles sources de première main.',
      lesson: 'Il reste {retold} de l’histoire, et {visits} vont voir. Qui vérifie la raconte à neuf.',
      notes:
        'La simulation précédente s’achevait avec un tiers de l’histoire et 540 visites environ. Objection habituelle : « Mais les sceptiques pourraient être déçus. » C’est juste : ce restaurant est bon. Le chapitre suivant en parle.',
    },
    boast: {
      title: 'Promettre davantage',
      text: 'Un restaurant moyen. Dix clients payés en parlent à vingt personnes chacun, et le vantent bien au-delà de ce qu’il est.',
      watch: 'Regardez les losanges : ceux qui y sont allés et ont été déçus.',
      bet: {
        question: 'Qu’apporte l’exagération ?',
        answers: [
          'plus de clients, et c’est tout',
          'moins de clients : on la devine',
          'plus de clients, et des déçus',
        ],
      },
      lesson: '{visits} viennent. {critics} repartent déçus et le disent.',
      notes: 'Demandez qui a parlé à plus de gens d’un mauvais repas que d’un bon. Puis continuez.',
    },
    honest: {
      title: '… ou dire ce qui est vrai',
      text: '',
      watch: 'La même ville, les mêmes clients payés, le même hasard. Seule l’exagération a disparu.',
      lesson:
        '{visits} viennent, et {critics} repartent déçus. Un tiers de clients en moins ; bien moins d’ennemis.',
      notes:
        'Un client déçu en parle à plus de gens qu’un client ravi, et plus longtemps que ne dure une campagne. La simulation s’arrête avant que l’addition soit payée : dites-le.',
    },
    monday: {
      title: 'Lundi matin',
      text: '- Quel détail doit survivre à cinq transmissions ?\n- Qui irait voir, et comment le rendre facile ?\n- Que promettez-vous qu’un client ne trouvera pas ?',
      notes:
        'Chacun écrit la phrase qu’il voudrait que l’on raconte. Faites-en lire deux, et que le voisin la répète : voilà l’épreuve.',
    },
  },
};
