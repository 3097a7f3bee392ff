import { asClause } from '../grammar/as-clause.ts';
import type { TaskWords } from '../en/tasks.ts';
import { typeset } from '../grammar/typeset.ts';
import { counted } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

const towns = (value: number): string => counted(value, { one: 'ville', other: 'villes' });

/** The tasks, in French. */
export const tasks = typeset<TaskWords>({
  title: 'Apprendre : dix exercices',
  lead: 'Chaque exercice pose une question au modèle. Votre réponse est vérifiée sur des villes que vous n’avez pas vues.',
  levels: {
    1: 'Niveau 1 : voir ce qui se passe',
    2: 'Niveau 2 : y changer quelque chose',
    3: 'Niveau 3 : à la limite',
  },
  solved: (solved, all) => `${count(solved)} sur ${count(all)} réussis`,
  isSolved: 'réussi',
  all: 'Tous les exercices',
  handIn: 'Rendre ce que vous avez réussi…',
  leave: 'Quitter les exercices',
  answer: 'Votre réponse',
  check: 'Vérifier',
  checking: 'Vérification de votre réponse',
  towns: (value) => `${towns(value)} jusqu’ici`,
  cancel: 'Annuler',
  next: (title) => `Suivant : ${title}`,
  allSolved: 'Vous avez réussi les dix exercices.',
  elsewhere: 'La ville à l’écran n’est plus celle de l’exercice.',
  showTown: 'Montrer la ville de l’exercice',
  failed: (reason) =>
    `La réponse n’a pas pu être vérifiée : ${asClause(reason)}. Appuyez sur Vérifier pour réessayer.`,
  verdict: { yes: 'Oui.', no: 'Non, pas encore.', close: 'Trop serré pour trancher.' },
  tally({ trial, held: times, runs, call, share }, held) {
    const found = `${count(times)} sur ${count(runs)}`;
    switch (trial) {
      case 'answer':
        return `Dans d’autres villes, ${times === 0 ? `aucune fois sur ${count(runs)}` : `${found} fois`}, ${held}. Il en fallait au moins ${count(Math.ceil(share * runs))}.`;
      case 'smaller':
        return `Un cran plus bas : ${found} fois. ${
          {
            yes: 'Cela suffit, votre valeur n’est donc pas la plus petite.',
            no: 'Cela ne suffit pas, votre valeur est donc la plus petite.',
            close: 'C’est à peu près ce qu’il fallait : personne ne peut dire laquelle est la plus petite.',
          }[call]
        }`;
      case 'notLess':
        return `Dans d’autres villes, ${found} fois, ${held}. ${
          {
            yes: 'Votre réponse n’est pas trop haute.',
            no: `C’est nettement moins que ${percent(share)} : votre réponse est trop haute.`,
            close: `C’est environ ${percent(share)}, le bas de ce que vous avez annoncé.`,
          }[call]
        }`;
      case 'notMore':
        return `Dans d’autres villes, ${found} fois, ${held}. ${
          {
            no: 'Votre réponse n’est pas trop basse.',
            yes: `C’est nettement plus que ${percent(share)} : votre réponse est trop basse.`,
            close: `C’est environ ${percent(share)}, le haut de ce que vous avez annoncé.`,
          }[call]
        }`;
      case 'chain':
        return call === 'yes'
          ? 'Son histoire ne dit pas un mot de la cuisine, et c’est bien là qu’elle s’est perdue.'
          : 'Ou bien son histoire parle encore de la cuisine, ou bien elle s’est perdue ailleurs dans la chaîne.';
    }
  },
  fault(fault, isShare) {
    const written = (value: number) => (isShare ? percent(value) : count(value));
    switch (fault.code) {
      case 'missing':
        return 'Il n’y a pas encore de réponse : donnez-en une, puis vérifiez-la.';
      case 'between':
        return `La réponse est un nombre entre ${written(fault.low)} et ${written(fault.high)}.`;
      case 'step':
        return 'La réponse se trouve entre deux crans du curseur.';
      case 'whole':
        return 'Les personnes se comptent en nombres entiers.';
      case 'people':
        return `La réponse est de ${count(fault.count)} personnes différentes, par leur numéro : de 0 à ${count(fault.people - 1)}.`;
    }
  },
  hints: 'Indices',
  hint: (place, all) => `Indice ${place} sur ${all}.`,
  openHint: (place, all) => `Ouvrir l’indice ${place} sur ${all}`,
  hintsAreFree: 'Un indice ne change rien au verdict.',
  person: {
    who: 'Personne, par son numéro',
    hint: 'Cliquez sur quelqu’un dans la ville, ou tapez un numéro. Sa chaîne de phrases apparaît alors à côté de la ville.',
    where: 'Où la cuisine s’est-elle perdue ?',
    between: (teller, listener) => `Entre ${teller} et ${listener}`,
    noChain: 'Personne ne lui a raconté d’histoire qui lui soit restée : trouvez quelqu’un d’autre.',
    notLast: 'Ce n’est pas encore le dernier jour, et cette chaîne peut changer.',
    toLast: 'Aller au dernier jour',
  },
  people: {
    label: 'Dix personnes, par leur numéro',
    hint: 'Tapez des numéros séparés par des virgules, ou cliquez sur des personnes dans la ville et ajoutez-les.',
    count: (picked, all) => `${count(picked)} sur ${count(all)}.`,
    add: (name) => `Envoyer ${name} dîner`,
  },
  keep: {
    title: 'Garder votre progression',
    kept: 'Ce navigateur se souvient de ce que vous avez réussi, jusqu’à ce qu’on l’efface. Le lien contient la même chose, sur toute machine.',
    refused:
      'Ce navigateur ne garde rien pour cette page : son stockage est désactivé ou plein. Emportez le lien ou le fichier ; ils contiennent tout ce que vous avez réussi.',
    cleared:
      'Ce navigateur avait effacé ce que vous avez réussi. Tout ce que la page savait encore est gardé de nouveau ; emportez le lien ou le fichier pour plus de sûreté.',
    copy: 'Copier le lien',
    save: 'Enregistrer un fichier',
    link: 'Lien avec votre progression',
    open: 'Ouvrir un fichier de progression …',
    copied: 'Le lien est copié.',
    notCopied: 'Le navigateur a refusé de copier. Sélectionnez le lien ci-dessous et copiez-le.',
    opened: (name, found, strange) =>
      found === 0
        ? `${name} : un fichier enregistré ici est attendu, et aucun exercice réussi ne s’y trouve.`
        : `${name} : ${counted(found, { one: 'exercice réussi repris', other: 'exercices réussis repris' })}${
            strange > 0
              ? `, ${counted(strange, { one: 'partie non comprise', other: 'parties non comprises' })}`
              : ''
          }.`,
  },
  tasks: {
    'three-rounds': {
      title: 'Trois tours',
      question:
        'Une personne mange bien et le raconte à dix autres. Chacune le raconte à dix encore, qui n’en savaient rien. La ville à l’écran s’arrête après deux tours. Combien de personnes en ont entendu parler après trois, la première comprise ?',
      may: 'Il n’y a rien à changer : prédisez un nombre.',
      label: 'Personnes au courant',
      held: 'exactement ce nombre de personnes étaient au courant après trois tours',
      hints: [
        'Comptez tour par tour : combien de nouvelles personnes à chacun ?',
        'Chaque personne du dernier tour le dit à dix nouvelles : chaque tour en apporte dix fois plus.',
        'Additionnez tous les tours, avec le premier convive : 1 + 10 + 100 + …',
      ],
    },
    'smallest-tells': {
      title: 'À combien faut-il le dire ?',
      question:
        'Dans cette ville, beaucoup oublient ou haussent les épaules. Trouvez le plus petit nombre de personnes à qui chacun le raconte, pour qu’au moins la moitié de la ville en entende parler dans au moins 80 % des villes.',
      may: 'Vous pouvez changer à combien de personnes chacun le raconte : conquis, déçus et relais.',
      label: 'Chacun le dit à',
      held: 'au moins la moitié de la ville était au courant',
      hints: [
        'Augmentez d’une personne et regardez combien sont au courant à la fin.',
        'Une seule simulation dépend du tirage. « La rejouer 100 fois » montre combien de fois la moitié de la ville est atteinte.',
        'Cela bascule entre 4 et 7. Un cran plus bas, cela doit échouer dans d’autres villes.',
      ],
    },
    'fifth-retelling': {
      title: 'La cinquième transmission',
      question:
        'Mille chaînes de bouche-à-oreille. Réglez ce qui s’oublie à chaque transmission, pour que la cinquième garde 30 % de l’histoire, à 2 points près, dans au moins 80 % des villes.',
      may: 'Vous pouvez changer la probabilité qu’un détail se perde à chaque transmission.',
      label: 'Perdu à chaque transmission',
      held: 'la cinquième transmission gardait entre 28 % et 32 % de l’histoire',
      hints: [
        'Le graphique de ce qui reste par transmission montre la cinquième.',
        'Si seul l’oubli comptait, ce qui reste serait multiplié cinq fois par lui-même : 0,79 × 0,79 × 0,79 × 0,79 × 0,79 font environ 0,3.',
        'Mais des détails se brouillent et se retournent aussi, ce qui coûte un peu plus. Perdez donc un peu moins de 21 %.',
      ],
    },
    'no-food': {
      title: 'Pas un mot de la cuisine',
      question:
        'Trouvez dans cette ville quelqu’un dont l’histoire, le dernier jour, ne dit pas un mot de la cuisine. Suivez ensuite la chaîne de phrases jusqu’à cette personne : entre qui et qui la cuisine s’est-elle perdue ?',
      may: 'Il n’y a rien à changer : trouvez une personne et un endroit de sa chaîne.',
      label: 'Personne',
      held: 'la cuisine s’est perdue là',
      hints: [
        'C’est après beaucoup de transmissions qu’on a le plus perdu. Colorez la ville par ce qui reste.',
        'Cliquez sur quelqu’un de pâle et lisez sa chaîne. Une phrase sans cuisine vient d’une phrase sans cuisine, ou l’a perdue.',
        'Cherchez la première phrase de la chaîne qui ne parle pas de cuisine : elle s’est perdue entre la précédente et celle-ci.',
      ],
    },
    'smallest-rewiring': {
      title: 'Quelques ponts',
      question:
        'Ici chacun ne connaît que ses voisins, et l’histoire dispose de treize jours. Trouvez la plus petite part de liens lointains, pour qu’au moins la moitié de la ville en entende parler dans au moins 80 % des villes.',
      may: 'Vous pouvez changer la part des liens qui mènent à quelqu’un de lointain.',
      label: 'Liens lointains',
      held: 'au moins la moitié de la ville était au courant',
      hints: [
        'Sans liens lointains, l’histoire rampe de voisin en voisin. Regardez comme elle saute dès qu’il y en a.',
        'Il en faut étonnamment peu. Commencez par le bas.',
        'Essayez 1 %, 2 % et 3 %, cent fois chacun.',
      ],
    },
    'ten-diners': {
      title: 'Dix dîners à offrir',
      question:
        'Dix voisins ont dîné, et l’histoire ne va pas loin. Choisissez dix autres personnes, pour qu’au moins deux fois plus de gens en entendent parler, dans au moins 80 % des villes.',
      may: 'Vous pouvez choisir qui dîne. Les voisins ont des numéros qui se suivent, dans toutes les villes.',
      label: 'Dix personnes',
      held: 'au moins deux fois plus de gens étaient au courant que par dix voisins',
      hints: [
        'Dix voisins connaissent les mêmes gens. À qui le disent-ils qui ne le sache pas ?',
        'Envoyez des personnes sans amis communs : loin les unes des autres.',
        'Il y a 1 000 personnes en cercle. Prenez une personne sur cent.',
      ],
    },
    'raise-what-is-left': {
      title: 'Y aller voir soi-même',
      question:
        'Augmentez ce qui reste de l’histoire d’au moins 4 points, dans au moins 80 % des villes. Des gens qui y croyaient sans rien faire peuvent aller vérifier.',
      may: 'Vous ne pouvez déplacer des auditeurs que de rien vers vérifier.',
      label: 'Vont vérifier',
      held: 'il restait au moins 4 points de plus de l’histoire',
      hints: [
        'Qui vérifie y va, puis raconte ce qu’il a vécu lui-même.',
        'Quelques-uns qui vérifient ne suffisent pas : il faut assez de nouveaux récits de première main.',
        'Un auditeur sur dix, c’est trop peu. Essayez le double.',
      ],
    },
    'platform-closes': {
      title: 'La plateforme ferme',
      question:
        'Ici, on raconte surtout en ligne. Le jour 20, la plateforme ferme, et les gens ne peuvent plus que se parler. Quelle part de la ville n’en entendra pas parler à cause de cela ? Prédisez-la à 6 points près, juste dans au moins 80 % des villes.',
      may: 'Vous pouvez programmer la fermeture par un événement sur la frise, et comparer avec le même tirage.',
      label: 'De toute la ville',
      held: 'la perte était à 6 points près celle que vous avez annoncée',
      hints: [
        'Regardez combien sont au courant le jour 20, et combien à la fin.',
        'Tout n’est pas perdu après le jour 20 : les gens se rencontrent encore. Placez le jour 20 un événement qui met « Raconté en ligne » à 0.',
        'Comparez avec et sans l’événement dans plusieurs villes. La différence est entre un quart et un tiers de la ville.',
      ],
    },
    'tipping-share': {
      title: 'Combien de fois cela prend-il ?',
      question:
        'Juste au-dessus du point de bascule, la plupart des histoires meurent encore tôt. Dans quelle part des villes celle-ci prend-elle, c’est-à-dire convainc-elle au moins 5 % des gens ? Prédisez-la à 5 points près.',
      may: 'Il n’y a rien à changer. « La rejouer 100 fois » est permis, et peut ne pas suffire.',
      label: 'De toutes les villes',
      held: 'l’histoire a pris',
      hints: [
        'Chacun gagne environ 1,2 autre personne. C’est plus d’une, mais le tirage décide au début.',
        'Cent simulations ne donnent une part qu’à 9 points près. Demandez-en 400.',
        'La part est entre un quart et un tiers.',
      ],
    },
    'sharper-critics': {
      title: 'Trop beau',
      question:
        'Les histoires grandissent quand on les raconte. Réglez de combien, pour que la part des déçus parmi les visiteurs soit au moins le double de celle à 5 % et que la portée n’augmente pas de plus de 2 %, dans au moins 80 % des villes.',
      may: 'Vous pouvez changer de combien chaque transmission exagère.',
      label: 'Exagéré à chaque transmission',
      held: 'la part des visiteurs déçus avait au moins doublé, et la portée presque pas augmenté',
      hints: [
        'L’exagération relève ce que les visiteurs attendent. Le lieu reste le même.',
        'Comptez les déçus par rapport aux visites, pas seuls. Comparez avec le réglage d’avant.',
        'Un dixième est trop peu. Allez un peu au-delà de 15 %.',
      ],
    },
  },
});
