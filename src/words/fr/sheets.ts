import type { SheetWords } from '../en/sheets.ts';
import { typeset } from '../grammar/typeset.ts';
import { numbers } from './numbers.ts';

const { count } = numbers;

/** The facilitator's sheets, in French. */
export const sheets = typeset<SheetWords>({
  name: 'Fiche d’animation',
  of: (title) => `Fiche d’animation de « ${title} »`,
  print: 'Imprimer',
  minutes: (value) => `${count(value)} min`,
  total: (value) => `${count(value)} minutes en tout`,
  timings: 'Déroulement',
  needsTitle: 'En plus d’un projecteur, il faut :',
  answersTitle: 'Ce que l’on répond d’habitude',
  objectionsTitle: 'Objections, et que répondre',
  failsTitle: 'Si quelque chose échoue',
  fails: [
    'La veille : appuyez sur « Répéter » sur la machine que vous utiliserez.',
    'Pas de réseau : une fois ouverte, la page n’en a plus besoin ; le fichier unique n’en a jamais besoin.',
    'La télécommande ne fait rien : cliquez une fois sur la page. Page suivante et précédente, flèches et barre d’espace font de même.',
    'La simulation ne fait pas ce que dit le texte : dites-le. Une simulation est un cours possible ; L donne un autre hasard.',
    'Le temps manque : C, puis le numéro du dernier chapitre, et Entrée. Gardez dans tous les cas le dernier chapitre.',
  ],
  keys: 'Touches : Page suivante pour avancer, Page précédente pour reculer, 1 à 5 une main levée, B écran noir, L autre hasard, W l’autre versant, G grand graphique, Q lien pour les téléphones, C chapitres, Échap pour sortir, F5 pour revenir.',
  all: {
    'ten-tell-ten': {
      aim: 'Pour qui compte sur le bouche-à-oreille. Ensuite, on sait pourquoi dix fois dix fois dix n’arrive pas, et ce que le hasard y fait.',
      needs:
        'rien. Au chapitre 1, demandez à combien de personnes chacun a parlé d’un restaurant ce mois-ci, et gardez le nombre.',
      answers: [
        'Le calcul (chapitre 2) : la plupart disent 1 000 environ. C’est 11 111.',
        'Les gens ne sont pas des tuyaux (4) : presque tous, juste après le calcul. C’est un tiers à la moitié.',
        'Le hasard (6) : « presque toutes » de qui croit à la qualité, « moins de dix » de qui a déjà lancé quelque chose. C’est 70 environ.',
        'Dix dîners (7) : les voisins, parce qu’ils se parlent. Éloignés, on touche deux à trois fois plus de monde.',
      ],
      objections: [
        {
          said: 'Moi, je publie pour 300 personnes.',
          answer: 'Combien d’entre elles diraient que vous leur en avez parlé ? Comptez celles-là.',
        },
        {
          said: 'En ligne, chacun connaît des inconnus.',
          answer: 'C’est juste : ce sont les liens lointains. Montrez-les ensuite, ils accélèrent tout.',
        },
        {
          said: 'Ce n’est qu’un modèle.',
          answer: 'En effet. Dites quelle hypothèse vous changeriez, changez-la, et relancez.',
        },
      ],
    },
    'whisper-game': {
      aim: 'Pour qui écrit des messages. Ensuite, on sait ce qui survit aux transmissions, qui garde l’histoire vraie, et ce que coûte une promesse trop belle.',
      needs:
        'huit personnes qui sortent de la salle, et une phrase à quatre détails. L’une tape, une autre coche.',
      answers: [
        'Ce qui reste (chapitre 2) : la moitié. C’est un tiers environ, pour tous ceux à qui on l’a raconté.',
        'Perdre deux fois moins (4) : deux fois plus. C’est la moitié environ, car les pertes s’ajoutent.',
        'Les sceptiques (5) : ils la tuent. Là où le restaurant est bon, ils la gardent vraie.',
        'L’exagération (7) : plus de clients, et c’est tout. Il y a plus de clients, et des déçus.',
      ],
      objections: [
        {
          said: 'Nous avons fait bien mieux.',
          answer: 'Vous avez écouté en silence, parce que vous saviez que c’était un jeu. Très bien.',
        },
        {
          said: 'Les sceptiques pourraient être déçus.',
          answer: 'Là où le restaurant est médiocre, ils le sont et le disent : chapitres 7 et 8.',
        },
        {
          said: 'En ligne, on ne redit pas, on partage l’original.',
          answer:
            'C’est vrai d’un lien, non de ce que l’on en dit. Demandez ce qu’ils ont écrit en partageant le dernier.',
        },
      ],
    },
    'tipping-point': {
      aim: 'Pour qui prépare une campagne. Ensuite, on demande d’abord si un conteur en amène plus d’un autre, et alors seulement combien de clients inviter.',
      needs: 'rien. Un tableau de papier aide pour le calcul du chapitre 3.',
      answers: [
        'Neuf sur cent (chapitre 1) : la moitié. Cela s’éteint avant 300.',
        'Quatorze sur cent (2) : un peu plus qu’avant. C’est presque tout le monde.',
        'Cent villes (4) : presque toutes. C’est la moitié environ, et presque aucune ville entre les deux.',
        'Dix dîners offerts (5) : oui. Ils multiplient, sans faire basculer.',
      ],
      objections: [
        {
          said: 'Mon produit n’est pas une maladie.',
          answer: 'C’est juste. Le calcul est le même, et voilà tout.',
        },
        {
          said: 'Notre dernière campagne a marché.',
          answer: 'Qu’est-il arrivé à sa fin ? Au-dessus du point de bascule, cela aurait continué.',
        },
        {
          said: 'Personne ne connaît son propre nombre.',
          answer:
            'Demandez à vingt clients qui le leur a dit, et à qui ils l’ont dit. Cela suffit pour voir de quel côté vous êtes.',
        },
      ],
    },
    'who-earns': {
      aim: 'Pour qui s’est vu proposer d’entrer dans un réseau, ou conseille ceux à qui on le propose. Ensuite, on demande de toute proposition qui paie, et ce que gagne celui du milieu.',
      needs:
        'rien. Ne nommez aucune entreprise : deux plans sont mis côte à côte. Quelqu’un dans la salle en fait peut-être partie.',
      answers: [
        'Payé pour les clients (chapitre 2) : peu y gagnent. C’est presque tous ceux qui sont entrés pour gagner, et peu chacun.',
        'Payé pour les recrues (4) : la moitié. Cinq sur cent environ y gagnent.',
        'Une plus grande ville (5) : une part plus petite y perd. C’est la même.',
        'La vérité à la porte (7) : personne n’entrerait. Plus d’un tiers de ceux d’avant entrent encore.',
      ],
      objections: [
        {
          said: 'Je connais quelqu’un qui s’est enrichi.',
          answer: 'Le modèle aussi : le mieux payé a plus de 20 000. Demandez celui du milieu.',
        },
        {
          said: 'Ceux qui échouent ne travaillent pas assez.',
          answer: 'Ici, tous travaillent autant, et la même part perd. C’est le dernier rang qui est long.',
        },
        {
          said: 'Les chiffres sont inventés.',
          answer: 'Ce sont les règles d’un plan, appliquées. Saisissez le plan auquel vous pensez.',
        },
      ],
    },
  },
});
